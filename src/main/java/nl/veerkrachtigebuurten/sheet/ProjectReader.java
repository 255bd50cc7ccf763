package nl.veerkrachtigebuurten.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.veerkrachtigebuurten.sheet.UnreadableSheetException.Reason;

/** The tasks in the XML that Microsoft Project exports, as rows with headings. */
final class ProjectReader {

    static final List<String> HEADINGS =
            List.of("Name", "Start", "Finish", "Milestone", "Summary task", "Resource Names", "Notes");

    private final XMLStreamReader events;
    private final List<Map<String, String>> tasks = new ArrayList<>();
    private final Map<String, String> resources = new HashMap<>();
    private final Map<String, List<String>> assigned = new HashMap<>();

    private ProjectReader(XMLStreamReader events) {
        this.events = events;
    }

    static List<SheetRow> read(byte[] content) throws IOException, UnreadableSheetException {
        try {
            var reader = new ProjectReader(XmlEvents.of(new ByteArrayInputStream(content)));
            events(reader);
            return reader.rows();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private static void events(ProjectReader reader) throws XMLStreamException, UnreadableSheetException {
        reader.events.nextTag();
        if (!reader.events.getLocalName().equals("Project")) {
            throw new UnreadableSheetException(Reason.NO_SHEET);
        }
        while (reader.events.hasNext()) {
            if (reader.events.next() == XMLStreamConstants.START_ELEMENT) {
                reader.take(reader.events.getLocalName());
            }
        }
    }

    private void take(String name) throws XMLStreamException {
        switch (name) {
            case "Task" -> tasks.add(fields());
            case "Resource" -> {
                var resource = fields();
                resources.put(resource.getOrDefault("UID", ""), resource.getOrDefault("Name", ""));
            }
            case "Assignment" -> {
                var assignment = fields();
                assigned.computeIfAbsent(assignment.getOrDefault("TaskUID", ""), task -> new ArrayList<>())
                        .add(assignment.getOrDefault("ResourceUID", ""));
            }
            default -> {}
        }
    }

    /** The texts directly within an element; what lies deeper is left out. */
    private Map<String, String> fields() throws XMLStreamException {
        var fields = new LinkedHashMap<String, String>();
        var depth = 1;
        var text = new StringBuilder();
        while (depth > 0) {
            var event = events.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                text.setLength(0);
            } else if (event == XMLStreamConstants.CHARACTERS) {
                text.append(events.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (depth == 2) {
                    fields.putIfAbsent(events.getLocalName(), text.toString().strip());
                }
                depth--;
                text.setLength(0);
            }
        }
        return fields;
    }

    /** Task 0 is the project as a whole, and a task without a name is an empty line. */
    private List<SheetRow> rows() {
        var rows = new ArrayList<SheetRow>();
        rows.add(new SheetRow(1, HEADINGS));
        Deque<Map<String, String>> above = new ArrayDeque<>();
        for (var task : tasks) {
            while (!above.isEmpty() && level(above.getLast()) >= level(task)) {
                above.removeLast();
            }
            if (!task.getOrDefault("Name", "").isEmpty() && !"0".equals(task.get("UID"))) {
                rows.add(new SheetRow(rows.size() + 1, cells(task, above)));
            }
            above.addLast(task);
        }
        return rows;
    }

    private List<String> cells(Map<String, String> task, Deque<Map<String, String>> above) {
        var parent = above.isEmpty() || "0".equals(above.getLast().get("UID")) ? "" : name(above.getLast());
        return List.of(
                name(task),
                task.getOrDefault("Start", ""),
                task.getOrDefault("Finish", ""),
                task.getOrDefault("Milestone", "0"),
                parent,
                resourcesOf(task),
                task.getOrDefault("Notes", ""));
    }

    private String resourcesOf(Map<String, String> task) {
        return assigned.getOrDefault(task.getOrDefault("UID", ""), List.of()).stream()
                .map(uid -> resources.getOrDefault(uid, ""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String name(Map<String, String> task) {
        return task.getOrDefault("Name", "");
    }

    private static int level(Map<String, String> task) {
        var level = task.getOrDefault("OutlineLevel", "1");
        return level.matches("\\d{1,3}") ? Integer.parseInt(level) : 1;
    }
}

package nl.veerkrachtigebuurten.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The rows of the first sheet of an OpenDocument file. Rows and cells that repeat are there once, with a number. */
final class OdsReader {

    private static final int MOST_COLUMNS = 200;

    private final XMLStreamReader events;
    private final List<SheetRow> rows = new ArrayList<>();
    private int line;

    private OdsReader(XMLStreamReader events) {
        this.events = events;
    }

    static List<SheetRow> read(InputStream content, int most) throws IOException {
        try {
            var reader = new OdsReader(XmlEvents.of(content));
            reader.table(most);
            return reader.rows;
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private void table(int most) throws XMLStreamException {
        while (events.hasNext() && rows.size() < most) {
            var event = events.next();
            if (event == XMLStreamConstants.START_ELEMENT
                    && events.getLocalName().equals("table-row")) {
                var times = number("number-rows-repeated");
                row(times, most);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && events.getLocalName().equals("table")) {
                return;
            }
        }
    }

    /** A sheet ends in a million empty rows. */
    private void row(int times, int most) throws XMLStreamException {
        var cells = cells();
        if (!cells.isEmpty()) {
            for (var time = 1; time <= times && rows.size() < most; time++) {
                rows.add(new SheetRow(line + time, List.copyOf(cells)));
            }
        }
        line += times;
    }

    private List<String> cells() throws XMLStreamException {
        var cells = new ArrayList<String>();
        var empty = 0;
        while (!isEnd("table-row")) {
            if (isStart("table-cell") || isStart("covered-table-cell")) {
                var times = number("number-columns-repeated");
                var text = cell();
                if (text.isEmpty()) {
                    empty += times;
                } else {
                    add(cells, "", empty);
                    add(cells, text, times);
                    empty = 0;
                }
            }
            events.next();
        }
        return cells;
    }

    private static void add(List<String> cells, String text, int times) {
        for (var time = 0; time < times && cells.size() < MOST_COLUMNS; time++) {
            cells.add(text);
        }
    }

    private String cell() throws XMLStreamException {
        var name = events.getLocalName();
        var value = value();
        var text = new StringBuilder();
        var remarks = 0;
        while (!isEnd(name)) {
            events.next();
            if (isStart("annotation")) {
                remarks++;
            } else if (isEnd("annotation")) {
                remarks--;
            } else if (remarks == 0) {
                say(text);
            }
        }
        return value == null ? text.toString() : value;
    }

    /** A date or number as it is, not as it is shown. */
    private @Nullable String value() {
        var day = attribute("date-value");
        if (day != null) {
            return day.length() > 10 ? day.substring(0, 10) : day;
        }
        return "float".equals(attribute("value-type")) ? attribute("value") : null;
    }

    private void say(StringBuilder text) {
        if (events.getEventType() == XMLStreamConstants.CHARACTERS) {
            text.append(events.getText());
        } else if (isStart("p") && !text.isEmpty() || isStart("line-break")) {
            text.append('\n');
        } else if (isStart("tab")) {
            text.append('\t');
        } else if (isStart("s")) {
            text.append(" ".repeat(Math.min(number("c"), 1_000)));
        }
    }

    private boolean isStart(String name) {
        return events.getEventType() == XMLStreamConstants.START_ELEMENT
                && events.getLocalName().equals(name);
    }

    private boolean isEnd(String name) {
        return events.getEventType() == XMLStreamConstants.END_ELEMENT
                && events.getLocalName().equals(name);
    }

    private int number(String name) {
        var number = attribute(name);
        return number != null && number.matches("\\d{1,8}") ? Integer.parseInt(number) : 1;
    }

    private @Nullable String attribute(String name) {
        for (var index = 0; index < events.getAttributeCount(); index++) {
            if (events.getAttributeLocalName(index).equals(name)) {
                return events.getAttributeValue(index);
            }
        }
        return null;
    }
}

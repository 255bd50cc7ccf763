package nl.veerkrachtigebuurten.recordfile;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Makes records of nodes. What does not fit is noted and read as nothing, so that all slips are found. */
final class RecordReader {

    private final Slips slips;

    RecordReader(Slips slips) {
        this.slips = slips;
    }

    /** A component's name as a key of the file: {@code otherNames} is {@code other_names}. */
    static String keyOf(String component) {
        return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    <T extends Record> @Nullable T read(@Nullable Node node, Class<T> type) {
        if (node == null) {
            slips.inFile("is leeg.");
            return null;
        }
        return record(node, type, "het bestand");
    }

    private @Nullable Object value(Node node, Type type, String key) {
        if (type instanceof ParameterizedType collection) {
            var arguments = collection.getActualTypeArguments();
            return collection.getRawType() == List.class ? list(node, arguments[0], key) : map(node, arguments[1], key);
        }
        if (type instanceof Class<?> nested && nested.isRecord()) {
            return record(node, nested.asSubclass(Record.class), key);
        }
        return scalar(node, type, key);
    }

    private <T extends Record> @Nullable T record(Node node, Class<T> type, String key) {
        if (!(node instanceof MappingNode mapping)) {
            return wrong(node, key, "moet sleutels en waarden hebben");
        }
        var components = Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(
                        component -> keyOf(component.getName()),
                        component -> component,
                        (a, b) -> a,
                        LinkedHashMap::new));
        var nodes = entries(mapping);
        nodes.forEach((name, value) -> {
            if (!components.containsKey(name)) {
                slips.atLine(line(value), unknown(name, value, components.keySet()));
            }
        });
        var lines = new HashMap<String, Integer>();
        var broken = new HashSet<String>();
        var values = new ArrayList<@Nullable Object>();
        components.forEach((name, component) -> {
            var entry = nodes.get(name);
            lines.put(component.getName(), line(entry == null ? node : entry));
            var read = entry == null || isNothing(entry)
                    ? absent(line(entry == null ? node : entry), component, name)
                    : value(entry, component.getGenericType(), name);
            if (read == null && !isOptional(component)) {
                broken.add(component.getName());
                read = nothing(component.getGenericType());
            }
            values.add(read);
        });
        var made = made(type, values);
        slips.remember(made, lines, broken);
        return made;
    }

    /** A comma in a text without quotes begins a new key: the likeliest slip of all. */
    private static String unknown(String name, Node value, Set<String> allowed) {
        return isNothing(value)
                ? "‘" + name
                        + "’ staat hier als sleutel zonder waarde; hoort het na een komma bij de tekst ervoor, zet die"
                        + " tekst dan tussen aanhalingstekens."
                : "de sleutel ‘" + name + "’ bestaat niet" + Slips.suggest(name, allowed);
    }

    private @Nullable Object absent(int line, RecordComponent component, String key) {
        if (component.getGenericType() instanceof ParameterizedType) {
            return nothing(component.getGenericType());
        }
        if (!isOptional(component)) {
            slips.atLine(line, "hier ontbreekt ‘" + key + "’.");
        }
        return null;
    }

    private static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** What stands in for a value that could not be read, so that the rest can be checked all the same. */
    private Object nothing(Type type) {
        if (type instanceof ParameterizedType collection) {
            return collection.getRawType() == List.class ? List.of() : Map.of();
        }
        if (type instanceof Class<?> nested && nested.isRecord()) {
            var components = List.of(nested.getRecordComponents());
            var values = new ArrayList<@Nullable Object>();
            components.forEach(component -> values.add(nothing(component.getGenericType())));
            var made = made(nested.asSubclass(Record.class), values);
            slips.remember(
                    made,
                    Map.of(),
                    components.stream().map(RecordComponent::getName).collect(Collectors.toSet()));
            return made;
        }
        return type == Integer.class ? (Object) 0 : type == Boolean.class ? (Object) false : "";
    }

    private static <T extends Record> T made(Class<T> type, List<@Nullable Object> values) {
        var types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Not a record one can make: " + type, impossible);
        }
    }

    private @Nullable List<Object> list(Node node, Type type, String key) {
        if (!(node instanceof SequenceNode sequence)) {
            return wrong(node, key, "moet een lijst zijn");
        }
        var read = new ArrayList<Object>();
        for (var item : sequence.getValue()) {
            var value = value(item, type, key);
            if (value != null) {
                read.add(value);
            }
        }
        return List.copyOf(read);
    }

    private @Nullable Map<String, Object> map(Node node, Type type, String key) {
        if (!(node instanceof MappingNode mapping)) {
            return wrong(node, key, "moet sleutels en waarden hebben");
        }
        var read = new LinkedHashMap<String, Object>();
        entries(mapping).forEach((name, item) -> {
            var value = value(item, type, name);
            if (value != null) {
                read.put(name, value);
            }
        });
        return Collections.unmodifiableMap(read);
    }

    private @Nullable Object scalar(Node node, Type type, String key) {
        if (!(node instanceof ScalarNode scalar) || isNothing(node)) {
            return wrong(node, key, type == String.class ? "moet tekst zijn" : "moet één waarde zijn");
        }
        var text = scalar.getValue().strip();
        if (type == Integer.class) {
            return text.matches("-?\\d{1,9}") ? Integer.valueOf(text) : wrong(node, key, "moet een heel getal zijn");
        }
        if (type == Boolean.class) {
            return text.matches("true|false") ? Boolean.valueOf(text) : wrong(node, key, "moet true of false zijn");
        }
        return text;
    }

    private Map<String, Node> entries(MappingNode mapping) {
        var entries = new LinkedHashMap<String, Node>();
        for (var tuple : mapping.getValue()) {
            var name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (entries.putIfAbsent(name, tuple.getValueNode()) != null) {
                slips.atLine(line(tuple.getKeyNode()), "de sleutel ‘" + name + "’ staat hier voor de tweede keer.");
            }
        }
        return entries;
    }

    private <T> @Nullable T wrong(Node node, String key, String what) {
        slips.atLine(line(node), "‘" + key + "’ " + what + ".");
        return null;
    }

    private static boolean isNothing(Node node) {
        return node.getTag().equals(Tag.NULL)
                || (node instanceof ScalarNode scalar && scalar.getValue().isBlank());
    }

    private static int line(@Nullable Node node) {
        return node == null ? 1 : node.getStartMark().getLine() + 1;
    }
}

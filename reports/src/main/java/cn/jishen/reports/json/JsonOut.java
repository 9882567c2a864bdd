package cn.jishen.reports.json;

import cn.jishen.facts.value.Money;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes named properties in the order of the calls. Streaming, because mapping by reflection starts too slowly. */
public final class JsonOut implements AutoCloseable {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Separators SPACING =
            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);

    private final JsonGenerator json;

    private JsonOut(OutputStream out) {
        json = FACTORY.createGenerator(new Indented(), out, JsonEncoding.UTF8);
    }

    /** Writes one document with a newline at its end; the stream is left open. */
    public static void write(OutputStream out, Consumer<JsonOut> document) throws IOException {
        try (JsonOut json = new JsonOut(out)) {
            document.accept(json);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.write('\n');
        out.flush();
    }

    public void text(String name, @Nullable String value) {
        json.writeName(name);
        value(value);
    }

    /** An amount in 万元 with two decimals, or more where it has more. */
    public void money(String name, @Nullable Money value) {
        number(name, value == null ? null : value.wan(), 2);
    }

    /** A number with at least so many decimals, never in powers of ten. */
    public void number(String name, @Nullable BigDecimal value, int decimals) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            int scale = Math.max(decimals, value.stripTrailingZeros().scale());
            json.writeNumber(value.setScale(scale).toPlainString());
        }
    }

    public void integer(String name, @Nullable Integer value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value);
        }
    }

    public void flag(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    public void object(Runnable properties) {
        json.writeStartObject();
        properties.run();
        json.writeEndObject();
    }

    public void object(String name, Runnable properties) {
        json.writeName(name);
        object(properties);
    }

    public void nothing(String name) {
        json.writeNullProperty(name);
    }

    /** An array of objects; the consumer writes the properties of each. */
    public <T> void objects(String name, List<T> items, Consumer<T> properties) {
        objects(name, items.stream(), properties);
    }

    /** The same of objects that are not all held at once. */
    public <T> void objects(String name, Stream<T> items, Consumer<T> properties) {
        json.writeArrayPropertyStart(name);
        items.forEachOrdered(item -> object(() -> properties.accept(item)));
        json.writeEndArray();
    }

    public void texts(String name, List<String> items) {
        json.writeArrayPropertyStart(name);
        items.forEach(this::value);
        json.writeEndArray();
    }

    public void integers(String name, List<Integer> items) {
        json.writeArrayPropertyStart(name);
        items.forEach(json::writeNumber);
        json.writeEndArray();
    }

    @Override
    public void close() {
        json.close();
    }

    private void value(@Nullable String text) {
        if (text == null) {
            json.writeNull();
        } else {
            json.writeString(wellFormed(text));
        }
    }

    /** A damaged file can leave half a surrogate pair, which UTF-8 cannot hold: it becomes U+FFFD. */
    private static String wellFormed(String text) {
        if (text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /** In Jackson 3 the printer comes from the context. The line ends do not depend on the machine. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(SPACING).withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}

package cn.jishen.reports.json;

import cn.jishen.facts.Money;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes named properties in the order of the calls. Streaming, because mapping by reflection starts too slowly. */
final class JsonOut implements AutoCloseable {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Separators SPACING =
            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);

    private final JsonGenerator json;

    JsonOut(OutputStream out) {
        json = FACTORY.createGenerator(new Indented(), out, JsonEncoding.UTF8);
    }

    void text(String name, @Nullable String value) {
        json.writeName(name);
        value(value);
    }

    /** An amount in 万元 with two decimals, or more where it has more. */
    void money(String name, @Nullable Money value) {
        number(name, value == null ? null : value.wan(), 2);
    }

    /** A number with at least so many decimals, never in powers of ten. */
    void number(String name, @Nullable BigDecimal value, int decimals) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            int scale = Math.max(decimals, value.stripTrailingZeros().scale());
            json.writeNumber(value.setScale(scale).toPlainString());
        }
    }

    void integer(String name, @Nullable Integer value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value);
        }
    }

    void flag(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    void object(Runnable properties) {
        json.writeStartObject();
        properties.run();
        json.writeEndObject();
    }

    void object(String name, Runnable properties) {
        json.writeName(name);
        object(properties);
    }

    void nothing(String name) {
        json.writeNullProperty(name);
    }

    /** An array of objects; the consumer writes the properties of each. */
    <T> void objects(String name, List<T> items, Consumer<T> properties) {
        json.writeArrayPropertyStart(name);
        for (T item : items) {
            object(() -> properties.accept(item));
        }
        json.writeEndArray();
    }

    void texts(String name, List<String> items) {
        json.writeArrayPropertyStart(name);
        items.forEach(this::value);
        json.writeEndArray();
    }

    void integers(String name, List<Integer> items) {
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

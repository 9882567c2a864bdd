package cn.jishen.reports.json;

import cn.jishen.reports.text.FileStart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The first values in a file of JSON, which are enough to tell whether it is a report of ours. */
public final class JsonStart {
    private JsonStart() {}

    /** At most so many values, in their order, by where they stand (/rules/version); none of what is no JSON. */
    public static Map<String, String> of(Path file, int count) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), FileStart.of(file))) {
            JsonToken token = json.nextToken();
            while (token != null && values.size() < count) {
                if (token.isScalarValue()) {
                    values.put(json.streamReadContext().pathAsPointer().toString(), json.getString());
                }
                token = json.nextToken();
            }
        } catch (JacksonException e) {
            // No JSON, or cut off where the beginning ends: what was read so far is what there is.
        }
        return values;
    }
}

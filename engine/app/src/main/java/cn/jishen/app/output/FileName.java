package cn.jishen.app.output;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Names of files made from names of documents. */
final class FileName {
    /** The most bytes of a name that common file systems bear, less what a temporary name beside it needs. */
    private static final int MOST_BYTES = 240;

    private FileName() {}

    /**
     * A name that is not taken yet, and now is. What file systems do not
     * bear gives way to a dash; a long name is cut before its extension.
     *
     * @param named puts the source's name into the whole
     */
    static String free(Set<String> taken, UnaryOperator<String> named, String source) {
        String safe = safe(source);
        for (int i = 1; ; i++) {
            String name = fitting(named, safe, i == 1 ? "" : "（" + i + "）");
            if (taken.add(name.toLowerCase(Locale.ROOT))) {
                return name;
            }
        }
    }

    /** What file systems do not bear gives way to a dash. */
    static String safe(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-");
    }

    private static String fitting(UnaryOperator<String> named, String source, String number) {
        int dot = source.lastIndexOf('.');
        String extension = dot > 0 ? source.substring(dot) : "";
        String bare = dot > 0 ? source.substring(0, dot) : source;
        String name = named.apply(bare + number + extension);
        while (name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES && !bare.isEmpty()) {
            bare = bare.substring(0, bare.offsetByCodePoints(bare.length(), -1));
            name = named.apply(bare + number + extension);
        }
        return name;
    }
}

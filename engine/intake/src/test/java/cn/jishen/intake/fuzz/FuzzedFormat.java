package cn.jishen.intake.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The readers that are fuzzed, and how their files come apart. */
enum FuzzedFormat {
    DOCX(Container.ZIP, Tokens.MARKUP),
    XLSX(Container.ZIP, Tokens.MARKUP),
    DOC(Container.OLE, Tokens.FOUR_BYTES),
    XLS(Container.OLE, Tokens.BIFF),
    HTML(Container.WHOLE, Tokens.MARKUP),
    MHT(Container.WHOLE, Tokens.LINES),
    PDF(Container.WHOLE, Tokens.WORDS),
    TEXT(Container.WHOLE, Tokens.CELLS),
    ZIP(Container.WHOLE, Tokens.ZIP);

    private final Container container;
    private final Tokens tokens;

    FuzzedFormat(Container container, Tokens tokens) {
        this.container = container;
        this.tokens = tokens;
    }

    Container container() {
        return container;
    }

    Tokens tokens() {
        return tokens;
    }

    /** What such files have and damage may put anywhere: a resource, one a line, with the escapes of Java. */
    List<String> words() throws IOException {
        String name = name().toLowerCase(Locale.ROOT) + ".txt";
        try (InputStream in = FuzzedFormat.class.getResourceAsStream(name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(String::translateEscapes).toList();
        }
    }

    String extension() {
        return this == TEXT ? "txt" : name().toLowerCase(Locale.ROOT);
    }
}

package cn.jishen.app.web;

import cn.jishen.intake.Format;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page of the workbench, which offers to choose files of all formats that are read. */
@RestController
final class PageController {
    private static final String EXTENSIONS = "{extensions}";

    @GetMapping(
            path = {"/", "/index.html"},
            produces = "text/html;charset=UTF-8")
    String page() throws IOException {
        try (InputStream in = PageController.class.getResourceAsStream("page/index.html")) {
            String page = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return page.replace(EXTENSIONS, extensions());
        }
    }

    /** As an input for files wants them: .docx,.docm. */
    static String extensions() {
        return Format.readable().stream()
                .flatMap(format -> format.extensions().stream())
                .collect(Collectors.joining(","));
    }
}

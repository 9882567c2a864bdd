package cn.jishen.reports.html;

import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.Department;
import cn.jishen.reports.run.Beside;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where links of one page lead: into itself, or, of a report in several pages, into another one. */
final class Pages {
    private static final int NAME = 40;

    private final List<Page> pages;
    private final List<String> toDocuments;
    private final String toIndex;

    /**
     * A page for one department.
     *
     * @param file its name in the folder
     * @param documents their positions in the report, from 0
     */
    record Page(String file, String unit, List<Integer> documents) {}

    private Pages(List<Page> pages, List<String> toDocuments, String toIndex) {
        this.pages = pages;
        this.toDocuments = toDocuments;
        this.toIndex = toIndex;
    }

    /** Everything on one page. */
    static Pages one() {
        return new Pages(List.of(), List.of(), "");
    }

    /** A page for each department, the worst first, and an index. */
    static Pages of(Content content, Beside beside) {
        List<Page> pages = new ArrayList<>();
        List<String> toDocuments = new ArrayList<>();
        content.documents().forEach(document -> toDocuments.add(""));
        for (Department department : Department.worstFirst(content)) {
            String file = (pages.size() + 1) + "-" + fileName(department.unit()) + ".html";
            String address = address(beside.folder() + "/" + file);
            department.documents().forEach(d -> toDocuments.set(d, address));
            pages.add(new Page(file, department.unit(), department.documents()));
        }
        return new Pages(pages, toDocuments, "");
    }

    /** The same as the pages of departments see it, from their folder. */
    Pages below(Beside beside) {
        return new Pages(pages, List.of(), address("../" + beside.report()));
    }

    /** None where everything is on one page. */
    List<Page> departments() {
        return pages;
    }

    /** The address of a place that belongs to a document. */
    String document(int document, String anchor) {
        return (toDocuments.isEmpty() ? "" : toDocuments.get(document)) + "#" + anchor;
    }

    /** The address of a place that all documents share; of the index itself for null. */
    String index(@Nullable String anchor) {
        return anchor == null ? toIndex : toIndex + "#" + anchor;
    }

    /** All documents of the report, by their positions. */
    static List<Integer> all(Content content) {
        return IntStream.range(0, content.documents().size()).boxed().toList();
    }

    /** Letters and digits alone, so that any system takes it; the number before it makes it unlike all others. */
    private static String fileName(String unit) {
        StringBuilder name = new StringBuilder();
        unit.codePoints().filter(Character::isLetterOrDigit).limit(NAME).forEach(name::appendCodePoint);
        return name.toString();
    }

    private static String address(String path) {
        try {
            return new URI(null, null, path.startsWith(".") ? path : "./" + path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("网页的文件名“" + path + "”不能作为链接\n建议：用 -o 换一个文件名", e);
        }
    }
}

package cn.jishen.audit.drl;

import cn.jishen.facts.data.DataFile;
import cn.jishen.facts.data.Mistake;
import cn.jishen.facts.data.Mistakes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderErrors;

/** What the compiler of DRL says, in Chinese, with the lines of the rule files. */
public final class CompileErrors {
    /** The parser says this after what it really found. */
    private static final String AFTERMATH = "Parser returned a null Package";

    private static final String OF_CONSEQUENCE = "Rule Compilation error ";

    /** Where the parser itself stumbles it gives the line only in words. */
    private static final Pattern LINE = Pattern.compile("(?:\\[ERR \\d+] )?Line (\\d{1,6}):");

    private final Map<String, String> texts;
    private final List<Said> said = new ArrayList<>();

    private CompileErrors(Map<String, String> texts) {
        this.texts = texts;
    }

    /** One sentence of the compiler and the line it gave, 0 for none. */
    private record Said(String file, int line, String message) {}

    /**
     * The mistakes behind errors, one each, by file and line.
     *
     * @param texts of the rule files that were compiled, by the name they were given
     */
    public static List<Mistake> of(KnowledgeBuilderErrors errors, Map<String, String> texts) {
        CompileErrors all = new CompileErrors(texts);
        errors.forEach(all::read);
        return all.mistakes();
    }

    private void read(KnowledgeBuilderError error) {
        String source = error.getResource() == null ? "" : error.getResource().getSourcePath();
        String file = source == null || source.isEmpty() ? only() : source;
        String message = error.getMessage().strip();
        Matcher inside = LINE.matcher(message);
        int given = error.getLines().length == 0 ? 0 : error.getLines()[0];
        int line = given > 0 ? given : inside.lookingAt() ? Integer.parseInt(inside.group(1)) : 0;
        if (message.startsWith(OF_CONSEQUENCE)) {
            message.substring(OF_CONSEQUENCE.length())
                    .lines()
                    .forEach(one -> said.add(new Said(file, line, one.strip())));
        } else {
            said.add(new Said(file, line, message));
        }
    }

    /** Where the compiler names no file: the only one, or none in particular. */
    private String only() {
        return texts.size() == 1 ? texts.keySet().iterator().next() : "rules";
    }

    private List<Mistake> mistakes() {
        Mistakes mistakes = new Mistakes();
        Set<String> told = new LinkedHashSet<>();
        Set<String> toldElsewhere = new LinkedHashSet<>();
        said.stream().filter(one -> !isAftermath(one)).forEach(one -> toldElsewhere.add(one.file()));
        for (Said one : said) {
            if (!isAftermath(one) || !toldElsewhere.contains(one.file())) {
                CompilerSentence sentence = CompilerSentence.of(one.message());
                int line = line(one, sentence.about());
                if (told.add(one.file() + line + sentence.fault())) {
                    mistakes.add(one.file(), line, sentence.what(), sentence.advice());
                }
            }
        }
        return mistakes.all();
    }

    /** What the compiler says once more, or only because of what it said before. */
    private static boolean isAftermath(Said one) {
        return one.message().equals(AFTERMATH) || one.message().startsWith("Unable to analyze expression");
    }

    /**
     * The line of the words in question. For a consequence the compiler gives the first line of its rule, and for some
     * constraints none: then they are looked for from there on.
     */
    private int line(Said one, String about) {
        String text = texts.get(one.file());
        if (text == null) {
            return one.line();
        }
        List<Token> tokens = DrlScanner.read(new DataFile(one.file(), text, false), new Mistakes())
                .tokens();
        List<String> lines = text.lines().toList();
        boolean given = one.line() > 0
                && one.line() <= lines.size()
                && lines.get(one.line() - 1).contains(about);
        if (given || about.isEmpty()) {
            return Math.max(1, one.line());
        }
        return tokens.stream()
                .filter(token -> token.line() >= one.line() && token.text().equals(about))
                .mapToInt(Token::line)
                .findFirst()
                .orElseGet(() -> firstWith(about, lines, one.line()));
    }

    private static int firstWith(String about, List<String> lines, int from) {
        for (int i = Math.max(0, from - 1); i < lines.size(); i++) {
            if (lines.get(i).contains(about)) {
                return i + 1;
            }
        }
        return Math.max(1, from);
    }
}

package cn.jishen.intake.layout.words;

import cn.jishen.facts.data.Table;
import cn.jishen.facts.data.TableForm;
import cn.jishen.facts.data.TableRow;
import cn.jishen.intake.source.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words by which heads are recognised, from layouts/heads.csv. */
public final class Heads {
    /** Words before a head that change nothing: 其中：财政资金, 绩效度量单位. */
    private static final List<String> BEFORE = List.of("其中", "绩效");

    static final TableForm FORM = TableForm.of("layouts/heads.csv", "表头", "写法");

    /** No head is longer; longer texts need no look-up. */
    private static final int LONGEST = 40;

    private static final String MARKS = "，。、：；“”‘’·…—";

    private final Map<String, Head> byWord;

    private Heads(Map<String, Head> byWord) {
        this.byWord = byWord;
    }

    static Heads of(Table table) {
        Map<String, Head> byWord = new HashMap<>();
        for (TableRow row : table.rows()) {
            Head head = row.one("表头", Head.values(), Head::label);
            for (String word : row.spacedWords("写法")) {
                Head other = byWord.put(word, head);
                if (other != null && other != head) {
                    row.wrong("“" + word + "”既属“" + other.label() + "”又属“" + head.label() + "”", "只留在一个表头之下");
                }
            }
        }
        return new Heads(byWord);
    }

    /**
     * The head that a cell's text is; null when it is none. Spaces and marks do not count, nor brackets with what is in
     * them, unless a word with that is known.
     */
    public @Nullable Head of(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        String compact = Texts.compact(text);
        Head whole = compact.indexOf('(') < 0 ? null : ofWord(bare(compact, true));
        return whole == null ? ofWord(bare(compact, false)) : whole;
    }

    private @Nullable Head ofWord(String word) {
        Head head = byWord.get(word);
        for (String before : BEFORE) {
            if (head == null && word.startsWith(before)) {
                head = byWord.get(word.substring(before.length()));
            }
        }
        return head;
    }

    /** A compact text without marks and without brackets, and unless wanted without what is in them. */
    private static String bare(String compact, boolean bracketed) {
        StringBuilder bare = new StringBuilder(compact.length());
        int depth = 0;
        for (int i = 0; i < compact.length(); i++) {
            char c = compact.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if ((bracketed || depth <= 0) && (c > 0x7F ? MARKS.indexOf(c) < 0 : Character.isLetterOrDigit(c))) {
                bare.append(c);
            }
        }
        return bare.toString();
    }
}

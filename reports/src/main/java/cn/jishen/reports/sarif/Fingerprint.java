package cn.jishen.reports.sarif;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * Tells that a finding of one revision is that of another: by rule, department, project, indicator and cell. File
 * names, row numbers, places and wording change from one revision to the next and are no part of it.
 */
final class Fingerprint {
    private static final int BYTES = 16;

    private Fingerprint() {}

    /** 32 hexadecimal digits. */
    static String of(PlacedFinding placed) {
        byte[] subject = (subject(placed) + "\n" + placed.occurrence()).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(subject), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Java 运行环境缺少 SHA-256\n建议：换用完整的 JDK 17", e);
        }
    }

    /** What the fingerprint is made of, without the count of those alike. */
    static String subject(PlacedFinding placed) {
        return String.join(
                "\n",
                placed.finding().rule(),
                department(placed.disclosure()),
                Objects.toString(placed.finding().part(), ""),
                placed.project() == null ? "" : project(placed.project()),
                placed.indicator() == null ? "" : indicator(placed.indicator()),
                placed.finding().field().json());
    }

    private static String department(Disclosure disclosure) {
        String code = disclosure.unitCode();
        return code == null || code.isBlank() ? bare(Objects.toString(disclosure.unitName(), "")) : bare(code);
    }

    /** The code, which outlives a change of name. */
    private static String project(Project project) {
        return bare(project.code().isBlank() ? project.name() : project.code());
    }

    private static String indicator(Indicator row) {
        return bare(row.level2()) + "\n" + bare(row.level3());
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }
}

package cn.jishen.audit.compare;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Project;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What tells that a document is a revision of another.
 *
 * @param code of the unit; empty where the file does not say
 * @param name of the unit; empty where the file does not say
 * @param year null where the file does not say
 * @param file its name without folders and extension
 * @param projects their codes, or names where they have none
 */
record Identity(String code, String name, @Nullable Integer year, String file, Set<String> projects) {
    private static final double SAME_CODE = 4;
    private static final double SAME_NAME = 3;
    private static final double SAME_FILE = 2;

    static Identity of(Disclosure disclosure) {
        Set<String> projects = new HashSet<>();
        for (Project project : disclosure.projects()) {
            projects.add(bare(project.code().isBlank() ? project.name() : project.code()));
        }
        projects.remove("");
        return new Identity(
                bare(disclosure.unitCode()),
                bare(disclosure.unitName()),
                disclosure.year(),
                file(disclosure),
                projects);
    }

    /**
     * 0 where nothing speaks for the two, or unit or year against them; else more the more they have in common, a
     * common unit before a common file name, common projects last.
     */
    double kinship(Identity other) {
        double unit = (isSame(code, other.code) ? SAME_CODE : 0) + (isSame(name, other.name) ? SAME_NAME : 0);
        boolean otherUnit = unit == 0 && (isKnown(code, other.code) || isKnown(name, other.name));
        boolean otherYear = year != null && other.year != null && !year.equals(other.year);
        double sure = unit + (isSame(file, other.file) ? SAME_FILE : 0);
        return otherUnit || otherYear || sure == 0 ? 0 : sure + common(other);
    }

    /** The share of projects in common, from 0 to 1. */
    private double common(Identity other) {
        long common = projects.stream().filter(other.projects::contains).count();
        int most = Math.max(projects.size(), other.projects.size());
        return most == 0 ? 0 : (double) common / most;
    }

    private static boolean isKnown(String one, String other) {
        return !one.isEmpty() && !other.isEmpty();
    }

    private static boolean isSame(String one, String other) {
        return !one.isEmpty() && one.equals(other);
    }

    private static String file(Disclosure disclosure) {
        String source = disclosure.source();
        String name = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String bare(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").replaceAll("\\s+", "");
    }
}

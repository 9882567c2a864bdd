package cn.jishen.rules.disclosure;

import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.reading.ProjectReading;
import java.util.Collection;
import java.util.TreeSet;

/** 项目编码 of the budget systems: six digits of the region, two of the year, then the unit and the project. */
public final class Codes {
    private static final int REGION = 6;
    private static final int OWNER = 14;

    private Codes() {}

    /** How many characters the code has, spaces aside. */
    public static int length(String code) {
        return plain(code).length();
    }

    /** The six digits of the region; empty where the code does not begin with six digits. */
    public static String region(String code) {
        String plain = plain(code);
        return plain.matches("[0-9]{6}.*") ? plain.substring(0, REGION) : "";
    }

    /** What the code says of the unit that owns the project: region, year and unit; nothing where it is too short. */
    static String owner(String code) {
        String plain = plain(code);
        return plain.length() > OWNER ? plain.substring(0, OWNER) : "";
    }

    /** Whether two codes are of one unit in one year, as far as they tell. */
    public static boolean sameOwner(String one, String other) {
        return owner(one).equals(owner(other));
    }

    /**
     * The region of all other projects, when there are two at least and they agree; empty otherwise. Codes without a
     * region are passed over.
     */
    public static String regionOfOthers(ProjectReading project, Collection<Project> projects) {
        return regionOfOthers(project.project(), projects);
    }

    /**
     * The region of all other projects, when there are two at least and they agree; empty otherwise. Codes without a
     * region are passed over.
     */
    public static String regionOfOthers(Project project, Collection<Project> projects) {
        TreeSet<String> codes = new TreeSet<>();
        TreeSet<String> regions = new TreeSet<>();
        for (Project other : projects) {
            if (!other.code().equals(project.code()) && !region(other.code()).isEmpty()) {
                codes.add(other.code());
                regions.add(region(other.code()));
            }
        }
        return codes.size() > 1 && regions.size() == 1 ? regions.first() : "";
    }

    /**
     * Whether one region is the other or lies above it: 130600 above 130625, 130000 above both, no region above all.
     */
    public static boolean covers(String region, String other) {
        String own = region.replaceFirst("(00)+$", "");
        return other.startsWith(own);
    }

    private static String plain(String code) {
        return code.replaceAll("[\\s\u00a0]", "");
    }
}

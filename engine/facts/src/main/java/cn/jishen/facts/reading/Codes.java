package cn.jishen.facts.reading;

import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.text.Squeeze;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** 项目编码 of the budget systems: six digits of the region, two of the year, then the unit and the project. */
public final class Codes {
    private static final int REGION = 6;
    private static final int OWNER = 14;

    private static final Pattern WITH_REGION = Pattern.compile("[0-9]{6}");

    private Codes() {}

    /** How many characters the code has, spaces aside. */
    public static int length(String code) {
        return Squeeze.spaces(code).length();
    }

    /** The six digits of the region; empty where the code does not begin with six digits. */
    public static String region(String code) {
        String plain = Squeeze.spaces(code);
        return WITH_REGION.matcher(plain).lookingAt() ? plain.substring(0, REGION) : "";
    }

    /** What the code says of the unit that owns the project: region, year and unit; nothing where it is too short. */
    public static String owner(String code) {
        String plain = Squeeze.spaces(code);
        return plain.length() > OWNER ? plain.substring(0, OWNER) : "";
    }

    /** The codes of each region; codes without one are passed over. */
    public static Map<String, Set<String>> regions(Collection<Project> projects) {
        Map<String, Set<String>> regions = new HashMap<>();
        for (Project project : projects) {
            String region = region(project.code());
            if (!region.isEmpty()) {
                regions.computeIfAbsent(region, unseen -> new HashSet<>()).add(project.code());
            }
        }
        return regions;
    }

    /** The region of all codes but one, when there are two of them at least and they agree; empty otherwise. */
    public static String onlyOther(Map<String, Set<String>> regions, String code) {
        String found = "";
        for (Map.Entry<String, Set<String>> region : regions.entrySet()) {
            Set<String> codes = region.getValue();
            int others = codes.size() - (codes.contains(code) ? 1 : 0);
            if (others > 0 && !found.isEmpty()) {
                return "";
            }
            found = others > 0 ? region.getKey() : found;
        }
        Set<String> of = regions.getOrDefault(found, Set.of());
        return of.size() - (of.contains(code) ? 1 : 0) > 1 ? found : "";
    }

    /**
     * Whether one region is the other or lies above it: 130600 above 130625, 130000 above both, no region above all.
     */
    public static boolean covers(String region, String other) {
        String own = region.replaceFirst("(00)+$", "");
        return other.startsWith(own);
    }
}

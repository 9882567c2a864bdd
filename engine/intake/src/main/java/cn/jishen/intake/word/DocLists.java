package cn.jishen.intake.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.jspecify.annotations.Nullable;

/** The lists of a .doc. */
final class DocLists {
    private DocLists() {}

    static Lists of(@Nullable ListTables tables) {
        Map<Integer, Lists.Definition> known = new HashMap<>();
        return tables == null
                ? Lists.NONE
                : new Lists(number -> known.computeIfAbsent(number, list -> definition(tables, list)));
    }

    /** Null for a number that the file uses and does not define. */
    private static Lists.@Nullable Definition definition(ListTables tables, int list) {
        try {
            int id = tables.getLfo(list).getLsid();
            ListData data = tables.getListData(id);
            return data == null ? null : new Lists.Definition(id, levels(data), restarts(tables.getLfoData(list)));
        } catch (NoSuchElementException e) {
            return null;
        }
    }

    private static List<Lists.Level> levels(ListData data) {
        List<Lists.Level> levels = new ArrayList<>();
        for (ListLevel level : data.getLevels()) {
            levels.add(new Lists.Level(
                    level.getStartAt(),
                    ListFormat.coded(level.getNumberFormat() & 0xFF),
                    text(level.getNumberText()),
                    level.isLegalNumbering(),
                    level.getTypeOfCharFollowingTheNumber() != 2));
        }
        return levels;
    }

    /** In the file the character 0 stands for the number of the first level, 1 for that of the second. */
    private static String text(@Nullable String raw) {
        StringBuilder out = new StringBuilder();
        if (raw != null) {
            raw.chars().forEach(c -> out.append(c < 9 ? "%" + (c + 1) : String.valueOf((char) c)));
        }
        return out.toString();
    }

    private static Map<Integer, Integer> restarts(@Nullable LFOData data) {
        Map<Integer, Integer> restarts = new HashMap<>();
        if (data != null && data.getRgLfoLvl() != null) {
            for (ListFormatOverrideLevel level : data.getRgLfoLvl()) {
                if (level != null && level.isStartAt()) {
                    restarts.put(level.getLevelNum(), level.getIStartAt());
                }
            }
        }
        return restarts;
    }
}

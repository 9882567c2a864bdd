package cn.jishen.intake.web;

import java.util.ArrayList;
import java.util.List;

/** Numbers the tables of one place: the page, or a table that holds others. */
final class TablePath {
    private final List<Integer> path;
    private int count;

    private TablePath(List<Integer> path) {
        this.path = path;
    }

    static TablePath root() {
        return new TablePath(List.of());
    }

    /** The place inside the next table. */
    TablePath next() {
        List<Integer> inner = new ArrayList<>(path);
        inner.add(++count);
        return new TablePath(inner);
    }

    /** Whether it is the page itself and no table. */
    boolean isPage() {
        return path.isEmpty();
    }

    List<Integer> path() {
        return path;
    }
}

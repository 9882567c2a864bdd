package cn.jishen.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the places of a lattice together to cells: places without a wall between them are one cell. Cells are
 * rectangles; where the places are none a border is missing, and the walls beside them are continued.
 */
final class Areas {
    private Areas() {}

    static List<Area> of(Lattice lattice) {
        List<Walls.Place> all = new ArrayList<>();
        for (int row = 0; row < lattice.rows(); row++) {
            for (int column = 0; column < lattice.columns(); column++) {
                all.add(new Walls.Place(row, column));
            }
        }
        List<Area> areas = new ArrayList<>();
        for (List<Walls.Place> room : lattice.walls().rooms(all)) {
            areas.addAll(rectangles(room, lattice.walls()));
        }
        return areas;
    }

    private static List<Area> rectangles(List<Walls.Place> room, Walls walls) {
        if (isFull(room)) {
            return List.of(around(room, true));
        }
        List<List<Walls.Place>> parts = walls.continued(room, true).rooms(room);
        if (!parts.stream().allMatch(Areas::isFull)) {
            parts = walls.continued(room, false).rooms(room);
        }
        if (!parts.stream().allMatch(Areas::isFull)) {
            parts = room.stream().map(List::of).toList();
        }
        return parts.stream().map(part -> around(part, false)).toList();
    }

    private static boolean isFull(List<Walls.Place> room) {
        Area area = around(room, true);
        return (area.endRow() - area.row()) * (area.endColumn() - area.column()) == room.size();
    }

    private static Area around(List<Walls.Place> room, boolean sure) {
        int row = Integer.MAX_VALUE;
        int column = Integer.MAX_VALUE;
        int endRow = 0;
        int endColumn = 0;
        for (Walls.Place place : room) {
            row = Math.min(row, place.row());
            column = Math.min(column, place.column());
            endRow = Math.max(endRow, place.row() + 1);
            endColumn = Math.max(endColumn, place.column() + 1);
        }
        return new Area(row, column, endRow, endColumn, sure);
    }
}

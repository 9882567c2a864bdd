package cn.jishen.intake.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The walls between the places of a lattice. Immutable. */
final class Walls {
    private final boolean[][] upright;
    private final boolean[][] level;

    /**
     * @param upright by vertical edge and row
     * @param level by horizontal edge and column
     */
    Walls(boolean[][] upright, boolean[][] level) {
        this.upright = upright;
        this.level = level;
    }

    /** A place of a lattice. */
    record Place(int row, int column) {}

    /** Whether a wall stands at a vertical edge in a row. */
    boolean atEdge(int edge, int row) {
        return upright[edge][row];
    }

    /** The edges of rows within an area at which the table's left or right rim begins or ends. */
    List<Integer> brokenRim(Area area) {
        List<Integer> edges = new ArrayList<>();
        for (int row = area.row() + 1; row < area.endRow(); row++) {
            boolean left = area.column() == 0 && upright[0][row] != upright[0][row - 1];
            int last = upright.length - 1;
            boolean right = area.endColumn() == last && upright[last][row] != upright[last][row - 1];
            if (left || right) {
                edges.add(row);
            }
        }
        return edges;
    }

    /** Whether a wall lies on a horizontal edge in a column. */
    boolean onEdge(int edge, int column) {
        return level[edge][column];
    }

    /** Divides places into those that no wall parts. */
    List<List<Place>> rooms(List<Place> places) {
        Set<Place> left = new HashSet<>(places);
        List<List<Place>> rooms = new ArrayList<>();
        for (Place first : places) {
            if (!left.remove(first)) {
                continue;
            }
            List<Place> room = new ArrayList<>();
            Deque<Place> queue = new ArrayDeque<>(List.of(first));
            while (!queue.isEmpty()) {
                Place at = queue.remove();
                room.add(at);
                for (Place next : open(at)) {
                    if (left.remove(next)) {
                        queue.add(next);
                    }
                }
            }
            rooms.add(room);
        }
        return rooms;
    }

    /** The places beside one that no wall parts from it; some may lie outside the lattice. */
    private List<Place> open(Place at) {
        List<Place> open = new ArrayList<>(4);
        if (!upright[at.column][at.row]) {
            open.add(new Place(at.row, at.column - 1));
        }
        if (!upright[at.column + 1][at.row]) {
            open.add(new Place(at.row, at.column + 1));
        }
        if (!level[at.row][at.column]) {
            open.add(new Place(at.row - 1, at.column));
        }
        if (!level[at.row + 1][at.column]) {
            open.add(new Place(at.row + 1, at.column));
        }
        return open;
    }

    /** These walls, those beside the places continued through all of them: the vertical ones or the horizontal ones. */
    Walls continued(List<Place> places, boolean vertical) {
        boolean[][] more = copy(vertical ? upright : level);
        Set<Integer> edges = new HashSet<>();
        for (Place place : places) {
            int stripe = vertical ? place.row : place.column;
            int edge = vertical ? place.column : place.row;
            if (more[edge][stripe]) {
                edges.add(edge);
            }
            if (more[edge + 1][stripe]) {
                edges.add(edge + 1);
            }
        }
        for (Place place : places) {
            int stripe = vertical ? place.row : place.column;
            int edge = vertical ? place.column : place.row;
            more[edge][stripe] |= edges.contains(edge);
            more[edge + 1][stripe] |= edges.contains(edge + 1);
        }
        return vertical ? new Walls(more, level) : new Walls(upright, more);
    }

    private static boolean[][] copy(boolean[][] walls) {
        boolean[][] copy = new boolean[walls.length][];
        for (int i = 0; i < walls.length; i++) {
            copy[i] = walls[i].clone();
        }
        return copy;
    }
}

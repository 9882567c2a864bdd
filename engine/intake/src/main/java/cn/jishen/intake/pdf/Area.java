package cn.jishen.intake.pdf;

/**
 * Places of a lattice that make one cell.
 *
 * @param row first row
 * @param column first column
 * @param endRow one past the last
 * @param endColumn one past the last
 * @param sure false where a border had to be supposed
 */
record Area(int row, int column, int endRow, int endColumn, boolean sure) {
    boolean contains(int aRow, int aColumn) {
        return aRow >= row && aRow < endRow && aColumn >= column && aColumn < endColumn;
    }
}

package cn.jishen.app.output;

import java.nio.file.Path;

/**
 * A document of the run, for reports that are written for each.
 *
 * @param position in the run, from 0
 * @param file where it lies
 * @param name by which reports know it; with folders for one out of an archive
 */
public record Original(int position, Path file, String name) {}

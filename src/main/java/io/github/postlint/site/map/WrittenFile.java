package io.github.postlint.site.map;

/**
 * A file that the generator writes.
 *
 * @param path relative to the published site, without a leading slash
 * @param address the path by which readers ask for it, with a leading slash, not encoded
 * @param source the file from which it is made, relative to the site; the file that asks for it
 *     where it is made from none
 */
public record WrittenFile(String path, String address, String source) {}

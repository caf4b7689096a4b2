package io.github.postlint.settings;

/**
 * A value that a file sets.
 *
 * @param known what it is of
 * @param value a {@code String}, a {@code List} of them, a {@code Boolean}, an {@code Integer} or a
 *     {@code Path}, as its kind has it
 * @param place where it stands, such as {@code postlint.yml:3:9}
 */
public record Setting(KnownSetting known, Object value, String place) {}

package io.github.postlint.post.body;

import io.github.postlint.post.text.SourceMap;
import io.github.postlint.post.text.WhiteSpace;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a generator finds in a body besides code.
 *
 * @param texts the running text that is read as Markdown, in the order in which it stands in the
 *     source: paragraphs, headings, cells, terms, words in HTML, and those of footnotes that are
 *     published
 * @param html the HTML that is passed on as it is, in the order of the source; all of it counts as
 *     paragraphs
 * @param tables the tables, drawn or not, in the order of the source; all of it counts as
 *     paragraphs
 * @param attributes the attribute lists that stand on lines of their own
 * @param links the names of the links that are defined, in lower case, with single spaces
 * @param lists the names of the attribute lists that are defined
 * @param footnotes the texts of footnotes, in the order of the source
 * @param items the lists with bullets or numbers, those in others after these
 */
public record Outline(
    List<TextBlock> texts,
    List<TextBlock> html,
    List<TextBlock> tables,
    List<AttributeLine> attributes,
    Set<String> links,
    Set<String> lists,
    List<FootnoteText> footnotes,
    List<ItemList> items) {

  /** Of a body about which nothing is known. */
  public static final Outline NONE = of(List.of(), List.of(), List.of());

  /** Copies the collections. */
  public Outline {
    texts = List.copyOf(texts);
    html = List.copyOf(html);
    tables = List.copyOf(tables);
    attributes = List.copyOf(attributes);
    links = Set.copyOf(links);
    lists = Set.copyOf(lists);
    footnotes = List.copyOf(footnotes);
    items = List.copyOf(items);
  }

  /** Of a body in whose markup language links, attributes and footnotes are not defined apart. */
  public static Outline of(List<TextBlock> texts, List<TextBlock> html, List<TextBlock> tables) {
    return new Outline(texts, html, tables, List.of(), Set.of(), Set.of(), List.of(), List.of());
  }

  /** The name of a link as definitions are looked up: in lower case, with single spaces. */
  public static String linkName(String name) {
    return WhiteSpace.squeeze(name).toLowerCase(Locale.ROOT);
  }

  /** The same in the source that {@code map} leads to. */
  public Outline locate(SourceMap map) {
    if (map.isIdentity()) {
      return this;
    }
    return new Outline(
        texts.stream().map(text -> text.locate(map)).toList(),
        html.stream().map(text -> text.locate(map)).toList(),
        tables.stream().map(text -> text.locate(map)).toList(),
        attributes.stream().map(line -> line.locate(map)).toList(),
        links,
        lists,
        footnotes.stream().map(footnote -> footnote.locate(map)).toList(),
        items.stream().map(list -> list.locate(map)).toList());
  }
}

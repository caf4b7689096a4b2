package io.github.postlint.tags.html;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.MustacheParseException;
import com.samskivert.mustache.Template;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Mustache templates that escape for HTML and take no unknown name. */
final class Templates {
  private static final String SUFFIX = ".mustache";

  private final TemplateFiles files;
  private final Map<String, String> sources = new TreeMap<>();
  private final Mustache.Compiler compiler;

  Templates(TemplateFiles files) {
    this.files = files;
    this.compiler =
        Mustache.compiler()
            .strictSections(true)
            .nullValue("")
            .withEscaper(new HtmlEscaper())
            .withCollector(new MapCollector())
            .withLoader(name -> new StringReader(source(name)));
  }

  Template compile(String name) {
    return compiler.compile(source(name));
  }

  String render(Template template, Map<String, Object> page) {
    try {
      return template.execute(page);
    } catch (MustacheException.Context e) {
      throw new TemplateException(
          "The template %s, line %d, names %s, which means nothing there."
              .formatted(namesOf(e), e.lineNo, e.key),
          e);
    }
  }

  private String source(String name) {
    String source = files.read(name + SUFFIX);
    try {
      compiler.compile(source);
    } catch (MustacheParseException e) {
      throw new TemplateException(
          "The template " + name + SUFFIX + " cannot be read: " + e.getMessage() + ".", e);
    }
    sources.put(name, source);
    return source;
  }

  /** Mustache knows the line but not the file: it is the one that has the name on that line. */
  private String namesOf(MustacheException.Context e) {
    return sources.entrySet().stream()
        .filter(
            source ->
                source
                    .getValue()
                    .lines()
                    .skip(e.lineNo - 1L)
                    .findFirst()
                    .orElse("")
                    .contains(e.key))
        .map(source -> source.getKey() + SUFFIX)
        .collect(Collectors.joining(" or "));
  }

  /** Looks names up in maps and lists only: no reflection. */
  private static final class MapCollector extends BasicCollector {

    @Override
    public <K, V> Map<K, V> createFetcherCache() {
      return new HashMap<>();
    }
  }
}

package io.github.postlint.generator.quill;

import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.template.TemplateLanguage;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.Dates;
import io.github.postlint.site.DraftMark;
import io.github.postlint.site.FileName;
import io.github.postlint.site.Generator;
import io.github.postlint.site.Highlighter;
import io.github.postlint.site.Highlighting;
import io.github.postlint.site.Includes;
import io.github.postlint.site.Layouts;
import io.github.postlint.site.Permalinks;
import io.github.postlint.site.SiteData;
import io.github.postlint.site.SiteIdentity;
import io.github.postlint.site.SiteProblem;
import io.github.postlint.site.Sources;
import io.github.postlint.site.TemplateExtensions;
import io.github.postlint.site.TemplateScope;
import io.github.postlint.site.facts.DateReading;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.facts.Place;
import io.github.postlint.site.facts.TextFact;
import io.github.postlint.site.map.SiteMap;
import io.github.postlint.site.map.SiteMapBuilder;
import io.github.postlint.site.map.WrittenFile;
import io.github.postlint.site.tree.FileTree;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A generator that nobody uses: entries lie in one folder, and are published under its name. */
final class QuillGenerator implements Generator {
  private static final String FOLDER = "entries";
  private static final Pattern DATE = Pattern.compile("(\\d\\d)/(\\d\\d)/(\\d{4})");

  @Override
  public String name() {
    return "Quill";
  }

  @Override
  public SiteData data() {
    return new QuillSiteData();
  }

  @Override
  public Sources sources() {
    return new QuillSources();
  }

  @Override
  public Dates dates() {
    return new QuillDates();
  }

  @Override
  public Permalinks permalinks() {
    return new Permalinks() {};
  }

  @Override
  public Highlighting highlighting() {
    return new QuillHighlighting();
  }

  @Override
  public TemplateScope templates() {
    return new QuillTemplateScope();
  }

  @Override
  public Syntax syntax() {
    return new Syntax(new QuillFrontMatter(), TemplateLanguage.NONE, new QuillMarkup());
  }

  @Override
  public boolean publishesFuture() {
    return false;
  }

  @Override
  public Optional<DraftMark> draftMark() {
    return Optional.empty();
  }

  @Override
  public boolean holdsBack(Post post) {
    return false;
  }

  @Override
  public Mapping inherited(String path) {
    return Mapping.empty(Span.at(0));
  }

  @Override
  public Listing listing(Post post) {
    String name = post.path().substring(FOLDER.length() + 1).replace(".quill", "");
    Optional<TextFact> permalink = text(post, "permalink");
    String address = permalink.map(TextFact::text).orElse("/" + name + "/");
    return new Listing(
        Listing.State.PUBLISHED,
        text(post, "title").orElse(new TextFact(name, Place.file(post.path()))),
        Optional.empty(),
        Optional.empty(),
        post.values()
            .scalar("date")
            .map(dates()::read)
            .filter(DateReading.Moment.class::isInstance)
            .map(moment -> ((DateReading.Moment) moment).written().atOffset(ZoneOffset.UTC)),
        Optional.of(address),
        Optional.of(address + "index.html"),
        permalink,
        tags(post),
        List.of(),
        text(post, "author").stream().toList());
  }

  private static Optional<TextFact> text(Post post, String key) {
    return post.values().scalar(key).map(value -> fact(post, value));
  }

  private static List<TextFact> tags(Post post) {
    return post.values().value("tags").orElse(null) instanceof Sequence list
        ? list.items().stream().map(item -> fact(post, (Scalar) item)).toList()
        : List.of();
  }

  private static TextFact fact(Post post, Scalar value) {
    return new TextFact(value.text(), Place.of(post.source(), value.span()));
  }

  @Override
  public SiteMap map(FileTree tree, List<Facts> posts, Instant now) {
    SiteMapBuilder map = new SiteMapBuilder();
    for (Facts post : posts) {
      String address = post.listing().address().orElseThrow();
      map.source(post.path());
      map.write(new WrittenFile(address.substring(1) + "index.html", address, post.path()));
    }
    return map.build();
  }

  @Override
  public Layouts layouts(FileTree tree) {
    return new Layouts(Set.of("essay", "note"), "frames", true);
  }

  @Override
  public SiteIdentity identity() {
    return new SiteIdentity(
        Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty());
  }

  private static final class QuillSiteData implements SiteData {

    @Override
    public String settingsFile() {
      return "quill.txt";
    }

    @Override
    public List<SiteProblem> problems() {
      return List.of();
    }

    @Override
    public List<String> authorPlaces() {
      return List.of("people.txt");
    }

    /** A name on each line. */
    @Override
    public Optional<Value> read(Source file) {
      List<Value> names = new ArrayList<>();
      for (int line = 1; line < file.lines().count(); line++) {
        String name = file.lines().text(line);
        names.add(
            new Scalar(file.lines().line(line), name, Scalar.Style.PLAIN, TypedValue.string(name)));
      }
      return Optional.of(new Sequence(new Span(0, file.text().length()), names));
    }

    @Override
    public Optional<Value> setting(String key) {
      return Optional.empty();
    }
  }

  private static final class QuillSources implements Sources {

    @Override
    public boolean readsUtf8() {
      return true;
    }

    @Override
    public boolean entersFolder(String path) {
      return path.equals(FOLDER);
    }

    @Override
    public boolean readsFolder(String path) {
      return true;
    }

    @Override
    public int postEntry(String path, boolean drafts) {
      return path.equals(FOLDER)
          ? path.length()
          : path.startsWith(FOLDER + "/") ? FOLDER.length() + 1 : -1;
    }

    @Override
    public Optional<String> postFolder() {
      return Optional.empty();
    }

    @Override
    public boolean readsEntry(String path, String entry) {
      return true;
    }

    @Override
    public boolean isMarkup(String path) {
      return path.endsWith(".quill");
    }

    @Override
    public String markupExtension() {
      return "quill";
    }

    @Override
    public boolean isOtherFormat(String path) {
      return path.endsWith(".page");
    }

    @Override
    public FileName fileName(String path) {
      return new FileName.Undated();
    }
  }

  private static final class QuillDates implements Dates {

    @Override
    public Optional<ZoneId> timeZone() {
      return Optional.of(ZoneOffset.UTC);
    }

    /** Day, month and year. */
    @Override
    public DateReading read(Scalar value) {
      Matcher date = DATE.matcher(value.text());
      if (!date.matches()) {
        return new DateReading.Refused();
      }
      try {
        LocalDate day =
            LocalDate.of(
                Integer.parseInt(date.group(3)),
                Integer.parseInt(date.group(2)),
                Integer.parseInt(date.group(1)));
        return new DateReading.Moment(day.atStartOfDay(), Optional.of(ZoneOffset.UTC), false, true);
      } catch (DateTimeException e) {
        return new DateReading.Refused();
      }
    }

    @Override
    public String write(LocalDate day) {
      return String.format(
          Locale.ROOT, "%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    @Override
    public DateReading read(String fileName) {
      return new DateReading.Unknown();
    }
  }

  private static final class QuillHighlighting implements Highlighting {

    @Override
    public Highlighter of(FileTree tree) {
      return new Highlighter(Set.of("java", "json", "python"), Set.of(), true, false, false);
    }

    @Override
    public List<Path> inputs(FileTree tree) {
      return List.of();
    }

    @Override
    public Optional<String> defaultLanguage() {
      return Optional.empty();
    }
  }

  private static final class QuillTemplateScope implements TemplateScope {

    @Override
    public boolean loadsPlugins() {
      return false;
    }

    @Override
    public TemplateExtensions extensions(FileTree tree) {
      return new TemplateExtensions(
          Set.of(), Set.of(), true, Map.of(), new Includes("", Set.of(), true, true));
    }

    @Override
    public List<Path> inputs(FileTree tree) {
      return List.of();
    }

    @Override
    public boolean lacksSiteValue(String key) {
      return true;
    }

    @Override
    public boolean lacksPageValue(Post post, String key) {
      return post.values().value(key).isEmpty();
    }
  }
}

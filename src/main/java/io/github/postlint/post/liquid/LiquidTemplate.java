package io.github.postlint.post.liquid;

import io.github.postlint.post.body.Reference;
import io.github.postlint.post.body.Reference.Kind;
import io.github.postlint.post.template.MaskedText;
import io.github.postlint.post.template.TemplateBody;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The Liquid of a body, read when it is first asked for. */
final class LiquidTemplate implements TemplateBody {
  private final String text;
  private final int start;
  private LiquidBody body;
  private LiquidPlaces places;
  private TagPlaces tags;

  LiquidTemplate(String text, int start) {
    this.text = text;
    this.start = start;
  }

  LiquidBody body() {
    if (body == null) {
      body = LiquidReader.read(text, start);
    }
    return body;
  }

  private LiquidPlaces places() {
    if (places == null) {
      places = new LiquidPlaces(body());
    }
    return places;
  }

  @Override
  public MaskedText mask() {
    return LiquidMask.mask(text, start, body());
  }

  /** The arguments of Jekyll's tags {@code post_url} and {@code link}. */
  @Override
  public List<Reference> references() {
    List<Reference> arguments = new ArrayList<>();
    for (LiquidToken token : body().live()) {
      Kind kind = token.is("post_url") ? Kind.POST_NAME : token.is("link") ? Kind.FILE_PATH : null;
      if (kind != null) {
        String target = token.markup().strip();
        int name = text.indexOf(token.name(), token.span().start());
        int from = text.indexOf(target, name + token.name().length());
        Span span = new Span(from, from + target.length());
        arguments.add(new Reference(kind, target, span, target.contains("{{")));
      }
    }
    return arguments;
  }

  @Override
  public List<Span> conditional() {
    List<Span> blocks = new ArrayList<>();
    for (LiquidBlock block : body().blocks()) {
      if (!block.name().equals("highlight")) {
        blocks.add(block.content());
      }
    }
    return blocks;
  }

  @Override
  public boolean mayHoldTags(Span span) {
    if (tags == null) {
      tags = new TagPlaces(text, start);
    }
    return tags.touch(span);
  }

  @Override
  public boolean touches(Span span) {
    return places().touch(span);
  }

  @Override
  public boolean repeats(Span span) {
    return places().repeat(span);
  }

  @Override
  public boolean mayPrintIds(List<Reference> addresses) {
    return places().mayPrintIds(addresses);
  }

  @Override
  public boolean mayPrintMarkup(List<Reference> addresses) {
    return places().mayPrintMarkup(addresses);
  }

  @Override
  public boolean mayPrintTags(Span span) {
    return places().mayPrintTags(span);
  }
}

package io.github.postlint.rules;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rule's page as a test reads it.
 *
 * @param name the file's name, for messages
 * @param text the whole text
 * @param title the first heading of the first level
 * @param introduced whether prose stands right below the title
 * @param sections the headings of the second level
 * @param examples the example sites in order
 */
record RulePage(
    String name,
    String text,
    String title,
    boolean introduced,
    List<String> sections,
    List<Example> examples) {

  /**
   * Reads a page.
   *
   * @throws IllegalArgumentException if an example is not of the shape that {@link RulePagesTest}
   *     describes
   */
  static RulePage parse(String name, String text) {
    String title = "";
    boolean introduced = false;
    List<String> sections = new ArrayList<>();
    List<Example> examples = new ArrayList<>();
    ExampleReader reader = null;
    for (Node node : Parser.builder().build().parse(text).getChildren()) {
      if (node instanceof Heading heading && heading.getLevel() <= 2) {
        Optional.ofNullable(reader).ifPresent(open -> examples.add(open.example()));
        reader = null;
        String words = heading.getText().toString();
        if (heading.getLevel() == 1) {
          title = title.isEmpty() ? words : title;
        } else {
          sections.add(words);
          reader = ExampleReader.open(name, words);
        }
      } else if (reader != null) {
        reader.read(node);
      } else if (sections.isEmpty()) {
        introduced |= !(node instanceof FencedCodeBlock);
      }
    }
    Optional.ofNullable(reader).ifPresent(open -> examples.add(open.example()));
    return new RulePage(name, text, title, introduced, sections, examples);
  }

  /** Whether there is a section whose heading begins with these words. */
  boolean has(String section) {
    return sections.stream().anyMatch(heading -> heading.startsWith(section));
  }

  /** The right example that follows a wrong one. */
  Optional<Example> mended(Example wrong) {
    return examples.subList(examples.indexOf(wrong), examples.size()).stream()
        .filter(example -> !example.wrong())
        .findFirst();
  }

  /** The text with other console outputs, one for each wrong example in order. */
  String withOutputs(List<String> outputs) {
    StringBuilder updated = new StringBuilder(text);
    List<Example> wrong = examples.stream().filter(Example::wrong).toList();
    for (int i = wrong.size() - 1; i >= 0; i--) {
      Example example = wrong.get(i);
      String output = outputs.get(i).isEmpty() ? "" : outputs.get(i) + "\n";
      String fence = example.output().isPresent() ? output : "\n\n```text\n" + output + "```";
      updated.replace(example.outputStart(), example.outputEnd(), fence);
    }
    return updated.toString();
  }
}

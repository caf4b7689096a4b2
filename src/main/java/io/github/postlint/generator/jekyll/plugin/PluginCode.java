package io.github.postlint.generator.jekyll.plugin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the site's own plugins register with Liquid. Says rather too much than too little: what
 * their code could register counts.
 */
final class PluginCode {
  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*#.*$");
  private static final Pattern REGISTER =
      Pattern.compile("register_tag\\s*\\(?\\s*([^,\\n]+),", Pattern.MULTILINE);
  private static final Pattern LITERAL = Pattern.compile("[\"'](\\w+)[\"'](?:\\.\\w+)*|:(\\w+)");
  private static final Pattern NAME = Pattern.compile("(?:self\\.|@)?(\\w+)(?:\\.\\w+)*");
  private static final Pattern METHOD = Pattern.compile("\\bdef\\s+(?:self\\.)?(\\w+)");
  private static final Pattern WORDS = Pattern.compile("%[wi][\\[({]([^\\])}]*)");
  private static final Pattern REQUIRE =
      Pattern.compile("(?m)^\\s*require\\s*\\(?\\s*[\"']([^\"']+)[\"']");

  /** Ways to register something that is not read here. */
  private static final Pattern HIDDEN =
      Pattern.compile(
          "\\b(?:eval|instance_eval|load|Bundler\\.require|define_method|method_missing"
              + "|require_relative|alias_method|tags\\s*\\[|includes_load_paths)\\b");

  /** What tells of a gem that has to do with Liquid. */
  private static final Pattern LIQUID_GEM = Pattern.compile("jekyll|liquid|octopress");

  private final Set<String> tags = new HashSet<>();
  private final Set<String> filters = new HashSet<>();
  private final List<String> gems = new ArrayList<>();
  private final StringBuilder all = new StringBuilder();
  private boolean open;

  /** Reads a file. One without a word of code tells nothing: perhaps it has been left out. */
  void add(String code) {
    String clean = COMMENT.matcher(code).replaceAll("");
    open |= clean.isBlank() || HIDDEN.matcher(clean).find();
    all.append(clean).append('\n');
    Matcher required = REQUIRE.matcher(clean);
    while (required.find()) {
      String name = required.group(1);
      if (LIQUID_GEM.matcher(name).find()) {
        gems.add(name);
      }
    }
  }

  /** A file that cannot be read may hold anything. */
  void unreadable() {
    open = true;
  }

  /** Tells what was read; to be called behind the last file. */
  void finish() {
    Matcher register = REGISTER.matcher(all);
    while (register.find()) {
      register(register.group(1).strip());
    }
    Matcher method = METHOD.matcher(all);
    while (method.find()) {
      filters.add(method.group(1));
    }
  }

  private void register(String argument) {
    Optional<String> literal = literal(argument);
    if (literal.isPresent()) {
      tags.add(literal.get());
      return;
    }
    Matcher name = NAME.matcher(argument);
    if (!name.matches() || !addValues(name.group(1))) {
      open = true;
    }
  }

  private static Optional<String> literal(String argument) {
    Matcher literal = LITERAL.matcher(argument);
    return literal.matches()
        ? Optional.of(literal.group(1) == null ? literal.group(2) : literal.group(1))
        : Optional.empty();
  }

  /** A constant's or variable's value, or the words of a list that a block goes through. */
  private boolean addValues(String name) {
    int before = tags.size();
    Matcher value = Pattern.compile("\\b" + name + "\\s*=\\s*([\"']\\w+[\"']|:\\w+)").matcher(all);
    while (value.find()) {
      literal(value.group(1)).ifPresent(tags::add);
    }
    Matcher words =
        Pattern.compile("(" + WORDS.pattern() + ")[\\])}][^\\n]*\\|\\s*" + name + "\\s*\\|")
            .matcher(all);
    while (words.find()) {
      tags.addAll(List.of(words.group(2).strip().split("\\s+")));
    }
    return tags.size() > before;
  }

  Set<String> tags() {
    return tags;
  }

  Set<String> filters() {
    return filters;
  }

  /** Gems that the code loads and that may register something. */
  List<String> gems() {
    return gems;
  }

  /** Whether the code may register more than was read. */
  boolean isOpen() {
    return open;
  }
}

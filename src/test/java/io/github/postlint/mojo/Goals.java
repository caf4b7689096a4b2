package io.github.postlint.mojo;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The goals with their parameters and what their comments say, read from the sources of which the
 * plugin's descriptor is made as well.
 *
 * @param common the parameters that all goals have which read a site
 * @param all the goals, in the order of the documentation
 */
public record Goals(List<GoalParameter> common, List<Goal> all) {
  private static final Path SOURCES = Path.of("src/main/java/io/github/postlint/mojo");
  private static final List<String> ORDER =
      List.of(
          "check",
          "watch",
          "new",
          "fix",
          "tags",
          "links",
          "init",
          "baseline",
          "install-hook",
          "explain");

  /**
   * One goal.
   *
   * @param meaning its comment
   * @param own the parameters that it alone has
   */
  public record Goal(String name, String meaning, List<GoalParameter> own) {}

  /** Reads the sources of this project. */
  public static Goals ofSources() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> sources = Files.list(SOURCES)) {
      List<Path> mojos = sources.filter(file -> file.toString().endsWith("Mojo.java")).toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, List.of(), null, files.getJavaFileObjectsFromPaths(mojos));
      Reader reader = new Reader(DocTrees.instance(task));
      for (CompilationUnitTree unit : task.parse()) {
        reader.scan(unit, null);
      }
      return new Goals(List.copyOf(reader.common), reader.sorted());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What each parameter means, by its property. */
  public Map<String, String> meanings() {
    Map<String, String> meanings = new TreeMap<>();
    Stream.concat(common.stream(), all.stream().flatMap(goal -> goal.own().stream()))
        .filter(one -> one.property().isPresent())
        .forEach(one -> meanings.putIfAbsent(one.property().get(), one.meaning()));
    return meanings;
  }

  /** The sections of the documentation's page, in Markdown. */
  public String page() {
    StringBuilder page = new StringBuilder();
    for (Goal goal : all) {
      page.append("\n## postlint:" + goal.name() + "\n\n" + goal.meaning() + "\n");
      if (!goal.own().isEmpty()) {
        page.append(GoalParameter.table(goal.own()));
      }
      if (goal.name().equals("check")) {
        page.append("\n## All goals that read a site\n").append(GoalParameter.table(common));
      }
    }
    return page.append('\n').toString();
  }

  private static final class Reader extends TreePathScanner<Void, Void> {
    private final DocTrees trees;
    private final List<GoalParameter> common = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();

    Reader(DocTrees trees) {
      this.trees = trees;
    }

    @Override
    public Void visitClass(ClassTree node, Void none) {
      Optional<Map<String, String>> mojo = annotation(node.getModifiers(), "Mojo");
      mojo.ifPresent(
          values -> goals.add(new Goal(values.get("name"), comment(), new ArrayList<>())));
      return super.visitClass(node, null);
    }

    @Override
    public Void visitVariable(VariableTree node, Void none) {
      annotation(node.getModifiers(), "Parameter")
          .filter(values -> !values.containsKey("readonly"))
          .ifPresent(
              values ->
                  place()
                      .add(
                          new GoalParameter(
                              node.getName().toString(),
                              Optional.ofNullable(values.get("property")),
                              Optional.ofNullable(values.get("defaultValue")),
                              comment())));
      return super.visitVariable(node, null);
    }

    private List<GoalParameter> place() {
      String file = getCurrentPath().getCompilationUnit().getSourceFile().getName();
      return file.endsWith("SiteMojo.java") ? common : goals.get(goals.size() - 1).own();
    }

    private String comment() {
      return GoalParameter.markdown(trees.getDocComment(getCurrentPath()));
    }

    private static Optional<Map<String, String>> annotation(ModifiersTree modifiers, String name) {
      for (AnnotationTree annotation : modifiers.getAnnotations()) {
        if (annotation.getAnnotationType().toString().equals(name)) {
          return Optional.of(values(annotation));
        }
      }
      return Optional.empty();
    }

    private static Map<String, String> values(AnnotationTree annotation) {
      Map<String, String> values = new HashMap<>();
      for (ExpressionTree argument : annotation.getArguments()) {
        AssignmentTree set = (AssignmentTree) argument;
        String value =
            set.getExpression() instanceof LiteralTree literal
                ? String.valueOf(literal.getValue())
                : set.getExpression().toString();
        values.put(set.getVariable().toString(), value);
      }
      return values;
    }

    List<Goal> sorted() {
      return goals.stream()
          .sorted(Comparator.comparing(goal -> ORDER.indexOf(goal.name())))
          .toList();
    }
  }
}

package io.github.postlint.post.qute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.post.template.MaskedText;
import io.github.postlint.post.text.Span;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What real Qute was seen to do with chosen texts. */
class QuteTest {
  private static final Set<String> VALUES = Set.of("site", "page", "now");
  private static final Set<String> NAMESPACES = Set.of("cdi", "data");

  private static QuteScope scope(boolean complete, boolean marked) {
    return new QuteScope(VALUES, NAMESPACES, Map.of(), Set.of(), complete, marked);
  }

  private static String slips(String text, QuteScope scope) {
    return new Qute(scope, true)
        .read(text, 0).slips().stream()
            .map(
                slip ->
                    slip.kind()
                        + " "
                        + text.substring(slip.span().start(), slip.span().end())
                        + " "
                        + slip.detail())
            .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "`{nosuch}`|UNKNOWN_VALUE {nosuch} nosuch",
        "`${HOME}`|UNKNOWN_VALUE {HOME} HOME",
        "`${x}` here|UNKNOWN_VALUE {x} x",
        "int[] a = {1, 2};|UNKNOWN_VALUE {1, 2} 1,",
        "import {useState} from|UNKNOWN_VALUE {useState} useState",
        "`{a b}`|UNKNOWN_VALUE {a b} a",
        "`{_x}`|UNKNOWN_VALUE {_x} _x",
        "{naïve.x}|UNKNOWN_VALUE {naïve.x} naïve",
        "p{color:red}|UNKNOWN_NAMESPACE {color:red} color",
        "`{1}`|LITERAL {1} 1",
        "{true} or {null}|LITERAL {true} true; LITERAL {null} null",
        "{2.5}|LITERAL {2.5} 2.5",
        "## Head {#my-id}|UNCLOSED_BLOCK {#my-id} my-id",
        "{#if page.title}a|UNCLOSED_BLOCK {#if page.title} if",
        "a {/if} b|STRAY_END {/if} if",
        "{#if page}a{/for}|UNCLOSED_BLOCK {#if page} if; STRAY_END {/for} for",
        "a {page.title b|UNCLOSED_TAG {page.title b ''",
        "{ {x} }|UNKNOWN_VALUE {x} x",
        "{{{x}|UNKNOWN_VALUE {x} x"
      })
  void whatStopsTheBuildIsNamed(String text, String expected) {
    assertThat(slips(text, scope(true, false))).isEqualTo(expected.replace("''", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{page.title} {site.url} {now}",
        "{page.data.x ?: \"dflt\"} {none ?: 'x'} {none??} {none.or('x')}",
        "{cdi:books.all} {data:x}",
        "() => {} { color: red } { a: 1 } {\n  x\n}",
        "{{ x }} {{page.title}} {% y %} {-x} {=x} {\"a\": 1} {'a'} {.a} {$a}",
        "\\{page.nosuch} \\{x\\} {|raw {x} {#if}|} {! {x} !}",
        "{#for post in site.posts}{post.title} {post_count}{/for}",
        "{#each site.posts}{it.title} {it_index}{/each} {#each page.x}{it}{/}",
        "{#if page.x}a{#else if page.y}b{#else}c{/if}",
        "{#let a=page.x}{a}{/let} {#let b=1}{b}",
        "{#include partials/x /} {#include partials/y}{#title}a{/title}{/include}",
        "{#own a=1}{whatever} {a}{/own} {#seo page site /}",
        "{#when page.x}{#is 1}a{#is 2}b{#else}c{/when}",
        "{@java.lang.String name}{name}",
        "{greet(page)}",
        "{page.x.replace('}', '')}"
      })
  void whatIsTextOrHasAValueIsNot(String text) {
    assertThat(slips(text, scope(true, false))).isEmpty();
  }

  @Test
  void otherNamesAreDoubtfulWhereCodeMayGiveThem() {
    assertThat(slips("{books} {shop:all} {1}", scope(false, false)))
        .isEqualTo(
            "DOUBTFUL_VALUE {books} books; DOUBTFUL_NAMESPACE {shop:all} shop; LITERAL {1} 1");
  }

  @Test
  void expressionsMayBeMarked() {
    assertThat(slips("{x} {1} ${HOME} {=x} {=page.title} {#if a}", scope(true, true)))
        .isEqualTo("UNKNOWN_VALUE {=x} x; UNCLOSED_BLOCK {#if a} if");
  }

  @Test
  void whatIsTakenAwayIsNotInTheText() {
    String text = "head\na \\{b} {| {c} |} {! d !} {page.e}\n";
    MaskedText masked = new Qute(scope(true, false), true).read(text, 5).mask();
    assertThat(masked.body()).isEqualTo("a {b}  {c}   {page.e}\n");
    int page = masked.text().indexOf("page");
    assertThat(masked.map().source(new Span(page, page + 4)))
        .isEqualTo(new Span(text.indexOf("page"), text.indexOf("page") + 4));
  }

  @ParameterizedTest
  @CsvSource({
    "true, '', '', true",
    "true, escape, true, false",
    "true, escape, false, true",
    "true, qute, false, false",
    "false, '', '', false",
    "false, escape, false, false",
    "false, qute, true, true",
    "false, qute, '', true"
  })
  void aDocumentTurnsItOffAndOn(boolean usual, String key, String value, boolean runs) {
    Mapping values =
        key.isEmpty()
            ? Mapping.empty(Span.at(0))
            : new Mapping(Span.at(0), List.of(new MappingEntry(text(key), text(value))));
    assertThat(new Qute(scope(true, false), usual).runsWith(values)).isEqualTo(runs);
  }

  private static Scalar text(String text) {
    return new Scalar(Span.at(0), text, Scalar.Style.PLAIN, TypedValue.string(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "{x", "{#a}", "{/a}", "{|", "{!", "\\{", "{'", "{x '", "{#for a in b}"})
  void longTextsTakeTimeInProportion(String part) {
    String text = part.repeat(190_000 / part.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          var body = new Qute(scope(true, false), true).read(text, 0);
          assertThat(body.slips().size()).isLessThanOrEqualTo(text.length());
          assertThat(body.mask().text().length()).isLessThanOrEqualTo(text.length());
        });
  }
}

package io.github.postlint.post;

import io.github.postlint.post.body.Markup;
import io.github.postlint.post.frontmatter.FrontMatterFormat;
import io.github.postlint.post.template.TemplateLanguage;

/**
 * The languages in which a post is written, as its generator says.
 *
 * @param frontMatter how it says something of itself
 * @param template what runs over the body
 * @param markup in which the body is written
 */
public record Syntax(FrontMatterFormat frontMatter, TemplateLanguage template, Markup markup) {}

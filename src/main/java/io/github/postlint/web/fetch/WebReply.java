package io.github.postlint.web.fetch;

/** What came of a question to a server. */
public sealed interface WebReply permits WebResponse, WebFailure {}

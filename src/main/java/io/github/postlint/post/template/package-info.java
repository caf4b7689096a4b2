/** Template languages: what runs over bodies before or after their markup is read. */
package io.github.postlint.post.template;

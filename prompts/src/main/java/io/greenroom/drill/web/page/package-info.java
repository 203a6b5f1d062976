/** What both pages share: Markdown, rows of what both may see, parts that change while one looks, files of their own. */
@NullMarked
package io.greenroom.drill.web.page;

import org.jspecify.annotations.NullMarked;

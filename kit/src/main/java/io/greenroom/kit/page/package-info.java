/** What all pages of the kit share: their looks, what may run on them, safe markup, and files that appear whole. */
@NullMarked
package io.greenroom.kit.page;

import org.jspecify.annotations.NullMarked;

/** The limit that the others are measured by: Netty with nothing on top, and messages that are objects in memory. */
package io.greenroom.rivals.netty;

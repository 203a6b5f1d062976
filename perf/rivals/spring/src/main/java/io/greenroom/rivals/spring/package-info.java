/** Spring Boot with virtual threads, its own connection pool and its own way to SQL. */
package io.greenroom.rivals.spring;

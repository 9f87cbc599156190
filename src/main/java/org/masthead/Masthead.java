package org.masthead;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** A newspaper's whole web operation in one process and one database: all its rooms. */
@SpringBootApplication
@EnableScheduling
public class Masthead {}

package org.masthead;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** All rooms of the paper. */
@Modulithic(systemName = "Masthead")
@SpringBootApplication
@EnableScheduling
public class MastheadApplication {}

package org.masthead.operate;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a port as it is typed. */
final class Port implements ITypeConverter<Integer> {

    private static final int LAST = 65_535;

    @Override
    public Integer convert(String typed) {
        if (typed.matches("\\d{1,5}") && Integer.parseInt(typed) <= LAST) return Integer.valueOf(typed);
        throw new TypeConversionException(
                "“" + typed + "” is no port; give a number from 0 to " + LAST + ", like 8080");
    }
}

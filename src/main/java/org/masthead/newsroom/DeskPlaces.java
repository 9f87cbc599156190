package org.masthead.newsroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.newsroom.page.DeskNav;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The pages of the desk that stand in its navigation, by part, for whoever may open them. */
@Component
class DeskPlaces {

    private final Supplier<List<Place>> places;

    DeskPlaces(ObjectProvider<RequestMappingHandlerMapping> addresses) {
        places = SingletonSupplier.of(() -> addresses.stream()
                .flatMap(one -> one.getHandlerMethods().entrySet().stream())
                .flatMap(one -> place(one.getKey(), one.getValue()))
                .sorted(Comparator.comparingInt(place -> place.stands().place()))
                .toList());
    }

    /** What somebody in this role may open. */
    List<DeskNav.Part> of(Role role) {
        var parts = new ArrayList<DeskNav.Part>();
        for (var part : OnDesk.Part.values()) {
            var mine = places.get().stream()
                    .filter(place -> place.stands().part() == part && role.may(place.admits()))
                    .map(place -> new DeskNav.Link(place.path(), place.stands().value()))
                    .toList();
            if (!mine.isEmpty()) parts.add(new DeskNav.Part(part.words(), mine));
        }
        return parts;
    }

    private static Stream<Place> place(RequestMappingInfo mapping, HandlerMethod method) {
        var stands = method.getMethodAnnotation(OnDesk.class);
        if (stands == null) return Stream.empty();
        var admits = Objects.requireNonNull(
                method.getMethodAnnotation(Admits.class), "A page of the desk says whom it admits");
        return mapping.getPatternValues().stream().map(path -> new Place(path, stands, admits));
    }

    private record Place(String path, OnDesk stands, Admits admits) {}
}

package org.masthead.agency;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.moving.OldPicture;

/**
 * A story as an agency or a feed sent it.
 *
 * @param record its number in its file, from 1
 * @param ninjs what it says, in the properties of ninjs 3
 * @param lead the picture it leads with, or null
 * @param pictures those in the body, by what stands for each there
 * @param address where readers find it at its sender's, or empty
 * @param notes what could not be kept, in sentences
 */
public record AgencyRecord(
        long record,
        Map<String, Object> ninjs,
        @Nullable OldPicture lead,
        Map<String, OldPicture> pictures,
        String address,
        List<String> notes) {}

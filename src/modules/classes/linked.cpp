// The class of a pupil, as lists of pupils show it and narrow by it.
#include "modules/classes/entities.hpp"

namespace truong::classes {

namespace {

constexpr std::size_t pupils_at_once = 1'000;

/// Under the scope of enrolments: who may not know where the pupil is sees no class. Of several times the
/// last one.
std::map<std::int64_t, std::int64_t> classes_of(const Reader& reader,
                                                const std::vector<std::int64_t>& pupils) {
    std::map<std::int64_t, std::pair<Date, std::int64_t>> last;
    for (std::size_t begin = 0; begin < pupils.size(); begin += pupils_at_once) {
        const std::size_t end = std::min(begin + pupils_at_once, pupils.size());
        std::vector<Param> some(pupils.begin() + static_cast<std::ptrdiff_t>(begin),
                                pupils.begin() + static_cast<std::ptrdiff_t>(end));
        for (const Enrolment& place :
             reader.all<Enrolment>(access::one_of("classes_enrolment.pupil_id", std::move(some))))
            last[place.pupil_id.value] =
                std::max(last[place.pupil_id.value], std::pair{place.valid_from, place.class_id.value});
    }
    std::map<std::int64_t, std::int64_t> found;
    for (const auto& [pupil, place] : last) found[pupil] = place.second;
    return found;
}

/// A class is few enough to be named one by one; so the reader's day and scope hold here, too.
Condition in_class(const Reader& reader, std::int64_t class_id) {
    std::vector<Param> pupils;
    for (const Enrolment& place : reader.all<Enrolment>(where<&Enrolment::class_id> == Id<Class>{class_id}))
        pupils.emplace_back(place.pupil_id.value);
    return pupils.empty() ? never() : access::one_of("people_pupil.id", std::move(pupils));
}

}  // namespace

LinkedField class_of_pupil() {
    return {.entity = type_key<people::Pupil>(),
            .target = type_key<Class>(),
            .name = "class_id",
            .label = {"Lớp", "Class"},
            .of = classes_of,
            .narrow = in_class};
}

}  // namespace truong::classes

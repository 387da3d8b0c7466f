// The class of a pupil, as lists of pupils show it and narrow by it.
#include "modules/classes/entities.hpp"

namespace truong::classes {

namespace {

constexpr std::size_t pupils_at_once = 1'000;

/// Under the scope of enrolments: who may not know where the pupil is sees no class.
std::map<std::int64_t, std::int64_t> classes_of(const Reader& reader,
                                                const std::vector<std::int64_t>& pupils) {
    std::map<std::int64_t, std::int64_t> found;
    for (std::size_t begin = 0; begin < pupils.size(); begin += pupils_at_once) {
        const std::size_t end = std::min(begin + pupils_at_once, pupils.size());
        std::vector<Param> some(pupils.begin() + static_cast<std::ptrdiff_t>(begin),
                                pupils.begin() + static_cast<std::ptrdiff_t>(end));
        for (const Enrolment& place :
             reader.all<Enrolment>(access::one_of("classes_enrolment.pupil_id", std::move(some))))
            found[place.pupil_id.value] = place.class_id.value;
    }
    return found;
}

Condition in_class(const Reader& reader, std::int64_t class_id) {
    const Condition place = reader.scope(reader.catalog().of(type_key<Enrolment>()));
    if (is_never(place)) return place;
    Condition found = Condition{"classes_enrolment.pupil_id = people_pupil.id", {}}
                      && access::compare("classes_enrolment.class_id", " = ", class_id)
                      && access::compare("classes_enrolment.valid_from", " <= ", to_param(reader.today()))
                      && (access::is_null("classes_enrolment.valid_to")
                          || access::compare("classes_enrolment.valid_to", " >= ", to_param(reader.today())))
                      && place;
    found.sql = "exists (select 1 from classes_enrolment where classes_enrolment.ended_at is null and "
                + found.sql + ')';
    return found;
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

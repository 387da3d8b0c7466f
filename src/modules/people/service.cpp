#include "modules/people/entities.hpp"

namespace truong::people {

namespace {

template <class New> Id<Person> add_person(Tx& tx, const New& wanted) {
    return tx
        .put(Person{.full_name = wanted.full_name,
                    .birth_date = wanted.birth_date,
                    .sex = wanted.sex,
                    .personal_number = wanted.personal_number})
        .id;
}

/// The person has no record yet that would let the actor see him; the rule of the record is asked all the
/// same.
template <class Row> Row add_first_record(Tx& tx, Row row) {
    const Entity& entity = tx.catalog().of(type_key<Row>());
    if (is_never(tx.write_rule(entity)))
        throw Problem(ProblemKind::forbidden, {{.path = "", .code = "forbidden"}});
    tx.as_system("the first record of a new person", [&] { row = tx.put(row); });
    return row;
}

}  // namespace

Pupil register_pupil(Tx& tx, const NewPupil& wanted) {
    return add_first_record(tx, Pupil{.person_id = add_person(tx, wanted),
                                      .code = wanted.code,
                                      .campus_id = wanted.campus_id,
                                      .valid_from = wanted.valid_from.value_or(tx.today())});
}

StaffMember register_staff_member(Tx& tx, const NewStaffMember& wanted) {
    return add_first_record(tx, StaffMember{.person_id = add_person(tx, wanted),
                                            .kind = wanted.kind,
                                            .code = wanted.code,
                                            .campus_id = wanted.campus_id,
                                            .valid_from = wanted.valid_from.value_or(tx.today())});
}

Guardianship register_guardian(Tx& tx, const NewGuardian& wanted) {
    tx.get(wanted.pupil_id);
    return add_first_record(tx, Guardianship{.pupil_id = wanted.pupil_id,
                                             .guardian_id = add_person(tx, wanted),
                                             .kinship = wanted.kinship,
                                             .contact_order = wanted.contact_order,
                                             .valid_from = tx.today()});
}

}  // namespace truong::people

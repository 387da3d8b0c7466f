#include "modules/people/entities.hpp"

namespace truong::people {

namespace {

template <class New> Person person_of(const New& wanted) {
    return {.full_name = wanted.full_name,
            .birth_date = wanted.birth_date,
            .sex = wanted.sex,
            .personal_number = wanted.personal_number};
}

/// The person has no record yet that would let the actor see him; who may write the record is asked all the
/// same, and a campus keeps what is written there.
template <class Row> Row add_first_record(Tx& tx, Person person, Id<Person> Row::*whose, Row row) {
    const Entity& entity = tx.catalog().of(type_key<Row>());
    if (is_never(tx.write_rule(entity)))
        throw Problem(ProblemKind::forbidden, {{.path = "", .code = "forbidden"}});
    tx.as_system("the first record of a new person", [&] {
        row.*whose = tx.put(person).id;
        row = tx.put(row);
    });
    return row;
}

}  // namespace

Pupil register_pupil(Tx& tx, const NewPupil& wanted) {
    return add_first_record(tx, person_of(wanted), &Pupil::person_id,
                            Pupil{.code = wanted.code,
                                  .campus_id = wanted.campus_id,
                                  .valid_from = wanted.valid_from.value_or(tx.today())});
}

StaffMember register_staff_member(Tx& tx, const NewStaffMember& wanted) {
    return add_first_record(tx, person_of(wanted), &StaffMember::person_id,
                            StaffMember{.kind = wanted.kind,
                                        .code = wanted.code,
                                        .campus_id = wanted.campus_id,
                                        .valid_from = wanted.valid_from.value_or(tx.today())});
}

Guardianship register_guardian(Tx& tx, const NewGuardian& wanted) {
    tx.get(wanted.pupil_id);
    return add_first_record(tx, person_of(wanted), &Guardianship::guardian_id,
                            Guardianship{.pupil_id = wanted.pupil_id,
                                         .kinship = wanted.kinship,
                                         .contact_order = wanted.contact_order,
                                         .valid_from = tx.today()});
}

}  // namespace truong::people

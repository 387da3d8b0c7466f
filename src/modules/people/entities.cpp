#include "modules/people/entities.hpp"

namespace truong::people {

void declare_relations(Catalog& catalog);

namespace {

/// The actor's own identity, whatever hat he wears.
Condition oneself(const Question& question) {
    const Actor& actor = question.actor;
    return actor.person && actor.hat != Hat::none ? where<&Person::id> == actor.person : never();
}

/// A family reads the identities of its own pupils and of who else stands for them.
Condition of_family(const Question& question) {
    const Condition own =
        any_of<related<GuardianOf, &Pupil::id>, related<PupilHimself, &Pupil::id>>(question);
    if (is_never(own)) return never();
    Condition found = own;
    found.sql =
        "exists (select 1 from people_pupil where people_pupil.person_id = people_person.id and "
        "people_pupil.ended_at is null and "
        + own.sql + ')';
    return found;
}

/// Officers appoint and help those who run the schools below them; of nobody else they see the identity.
Condition of_leaders_below(const Question& question) {
    const Condition below = access::ask(question, type_key<org::OfficerAbove>(), "works.school_id");
    if (is_never(below)) return below;
    return {
        "exists (select 1 from people_staff_member as works where works.person_id = people_person.id and "
        "works.kind = 'leader' and works.ended_at is null and "
            + below.sql + ')',
        below.params};
}

/// His own row of it, and those of the pupils that he stands for.
Condition in_family(const Question& question) {
    return any_of<related<GuardianOf, &Guardianship::pupil_id>,
                  related<PupilHimself, &Guardianship::pupil_id>>(question);
}

Condition own_record(const Question& question) {
    const Actor& actor = question.actor;
    return actor.hat == Hat::staff && actor.person ? where<&StaffMember::person_id> == actor.person : never();
}

Condition registrars_of_his_school(const Question& question) {
    return registrars(question) && related<BelongsToSchool, &Person::id>(question);
}

Condition staff_near_pupil(const Question& question) {
    return any_staff(question) && near_its_pupil(question);
}

Condition registrars_near_pupil(const Question& question) {
    return registrars(question) && near_its_pupil(question);
}

constexpr FieldOptions code_text{.limit = 20, .required = false};

void declare_person(Catalog& catalog) {
    catalog.entity<Person>("per", {"Người", "Person"})
        .field<&Person::full_name>(
            {"Họ và tên", "Full name"},
            {.limit = 120, .privacy = Privacy::personal, .order = Order::person_name, .searched = true})
        .field<&Person::birth_date>({"Ngày sinh", "Birth date"}, {.privacy = Privacy::personal})
        .field<&Person::sex>({"Giới tính", "Sex"}, {.privacy = Privacy::personal})
        .field<&Person::personal_number>({"Số định danh cá nhân", "Personal number"},
                                         {.limit = 12, .privacy = Privacy::secret})
        .person()
        .server_wide()
        .retention({.months = 120, .basis = "DEFAULT: sau bản ghi cuối cùng còn phải lưu"})
        .read<any_of<related<KnownToSchool, &Person::id>, oneself, of_family, of_leaders_below,
                     server_administrator>>()
        .write<any_of<registrars_of_his_school, server_administrator>>()
        .reveal<any_of<registrars_of_his_school, oneself>>()
        .rest(Rest::full);
}

void declare_records(Catalog& catalog) {
    catalog.entity<Pupil>("pup", {"Học sinh", "Pupil"})
        .field<&Pupil::person_id>({"Người", "Person"})
        .field<&Pupil::code>({"Mã học sinh", "Code"}, code_text)
        .field<&Pupil::campus_id>({"Cơ sở", "Campus"})
        .field<&Pupil::valid_from>({"Nhập học ngày", "Enrolled on"})
        .field<&Pupil::valid_to>({"Đến ngày", "Until"})
        .dated<&Pupil::valid_from, &Pupil::valid_to, &Pupil::person_id>()
        .about<&Pupil::person_id>()
        .campus<&Pupil::campus_id>()
        .retention({.months = 0, .basis = "NĐ 88/2026/NĐ-CP: hồ sơ học tập suốt đời"})
        .read<any_of<any_staff, related<GuardianOf, &Pupil::id>, related<PupilHimself, &Pupil::id>>>()
        .write<registrars>()
        .rest(Rest::full);
    catalog.entity<StaffMember>("stm", {"Cán bộ, giáo viên, nhân viên", "Staff member"})
        .field<&StaffMember::person_id>({"Người", "Person"})
        .field<&StaffMember::kind>({"Nhóm", "Kind"})
        .field<&StaffMember::code>({"Mã cán bộ", "Code"}, code_text)
        .field<&StaffMember::campus_id>({"Cơ sở", "Campus"})
        .field<&StaffMember::valid_from>({"Từ ngày", "From"})
        .field<&StaffMember::valid_to>({"Đến ngày", "Until"})
        .dated<&StaffMember::valid_from, &StaffMember::valid_to, &StaffMember::person_id>()
        .about<&StaffMember::person_id>()
        .campus<&StaffMember::campus_id>()
        .retention({.months = 0, .basis = "Luật Viên chức: hồ sơ viên chức"})
        .read<any_of<any_staff, own_record, related_school<org::OfficerAbove, StaffMember>>>()
        .write<registrars>()
        .rest(Rest::full);
    catalog.entity<Guardianship>("gdn", {"Người giám hộ", "Guardianship"})
        .field<&Guardianship::pupil_id>({"Học sinh", "Pupil"})
        .field<&Guardianship::guardian_id>({"Người giám hộ", "Guardian"})
        .field<&Guardianship::kinship>({"Quan hệ", "Kinship"})
        .field<&Guardianship::contact_order>({"Thứ tự liên hệ", "Contact order"},
                                             {.limit = 9, .minimum = 1, .required = false})
        .field<&Guardianship::valid_from>({"Từ ngày", "From"})
        .field<&Guardianship::valid_to>({"Đến ngày", "Until"})
        .dated<&Guardianship::valid_from, &Guardianship::valid_to, &Guardianship::pupil_id,
               &Guardianship::guardian_id>()
        .about<&Guardianship::guardian_id>()
        .retention({.months = 120, .basis = "DEFAULT: sau khi học sinh rời trường"})
        .read<any_of<staff_near_pupil, in_family>>()
        .write<registrars_near_pupil>()
        .rest(Rest::full);
}

/// What the two ways of meeting a new person have in common.
template <class New> void person_fields(EntityBuilder<New>& message) {
    message
        .template field<&New::full_name>({"Họ và tên", "Full name"},
                                         {.limit = 120, .privacy = Privacy::personal})
        .template field<&New::birth_date>({"Ngày sinh", "Birth date"}, {.privacy = Privacy::personal})
        .template field<&New::sex>({"Giới tính", "Sex"}, {.privacy = Privacy::personal})
        .template field<&New::personal_number>({"Số định danh cá nhân", "Personal number"},
                                               {.limit = 12, .privacy = Privacy::secret});
}

void declare_messages(Catalog& catalog) {
    auto pupil = catalog.message<NewPupil>();
    person_fields(pupil);
    pupil.field<&NewPupil::code>({"Mã học sinh", "Code"}, code_text)
        .field<&NewPupil::campus_id>({"Cơ sở", "Campus"})
        .field<&NewPupil::valid_from>({"Nhập học ngày", "Enrolled on"});
    auto member = catalog.message<NewStaffMember>();
    person_fields(member);
    member.field<&NewStaffMember::kind>({"Nhóm", "Kind"})
        .field<&NewStaffMember::code>({"Mã cán bộ", "Code"}, code_text)
        .field<&NewStaffMember::campus_id>({"Cơ sở", "Campus"})
        .field<&NewStaffMember::valid_from>({"Từ ngày", "From"});
    auto guardian = catalog.message<NewGuardian>();
    person_fields(guardian);
    guardian.field<&NewGuardian::pupil_id>({"Học sinh", "Pupil"})
        .field<&NewGuardian::kinship>({"Quan hệ", "Kinship"})
        .field<&NewGuardian::contact_order>({"Thứ tự liên hệ", "Contact order"},
                                            {.limit = 9, .minimum = 1, .required = false});
}

}  // namespace

void declare(Catalog& catalog) {
    declare_messages(catalog);
    declare_relations(catalog);
    declare_person(catalog);
    declare_records(catalog);
}

}  // namespace truong::people

// Who stands for a pupil, and who may come for him.
#include "modules/people/entities.hpp"

namespace truong::people {

namespace {

/// His own row of it; who has full custody, and the pupil himself, also those of the others.
Condition in_family(const Question& question) {
    const Actor& actor = question.actor;
    const bool guardian = actor.hat == Hat::guardian && actor.person;
    const Condition own = guardian ? where<&Guardianship::guardian_id> == actor.person : never();
    return own
           || any_of<related<CustodianOf, &Guardianship::pupil_id>,
                     related<PupilHimself, &Guardianship::pupil_id>>(question);
}

/// Teachers call the parents of those whom they teach; nobody else at the school needs the numbers.
template <auto Member> Condition who_may_call(const Question& question) {
    return any_of<keepers_and_nurses<Member>, related<TeachesPupil, Member>>(question);
}

constexpr FieldOptions yes_or_no{.required = false, .privacy = Privacy::personal};

}  // namespace

void declare_family(Catalog& catalog) {
    catalog.entity<Guardianship>("gdn", {"Người giám hộ", "Guardianship"})
        .field<&Guardianship::pupil_id>({"Học sinh", "Pupil"})
        .field<&Guardianship::guardian_id>({"Người giám hộ", "Guardian"})
        .field<&Guardianship::kinship>({"Quan hệ", "Kinship"})
        .field<&Guardianship::contact_order>({"Thứ tự liên hệ", "Contact order"},
                                             {.limit = 9, .minimum = 1, .required = false})
        .field<&Guardianship::valid_from>({"Từ ngày", "From"})
        .field<&Guardianship::valid_to>({"Đến ngày", "Until"})
        .field<&Guardianship::full_name>({"Họ và tên", "Full name"}, {.limit = 150,
                                                                      .required = false,
                                                                      .privacy = Privacy::personal,
                                                                      .order = Order::person_name,
                                                                      .searched = true,
                                                                      .derived = true,
                                                                      .copied_through = "guardian_id"})
        .field<&Guardianship::phone>({"Điện thoại", "Telephone"}, {.limit = 20,
                                                                   .required = false,
                                                                   .privacy = Privacy::personal,
                                                                   .form = &phone_form,
                                                                   .lookup = true})
        .field<&Guardianship::email>({"Thư điện tử", "E-mail"}, personal_text(120, &email_form))
        .field<&Guardianship::occupation>({"Nghề nghiệp", "Occupation"}, personal_text(120))
        .field<&Guardianship::lives_with>({"Sống cùng", "Lives with the pupil"}, yes_or_no)
        .field<&Guardianship::may_collect>({"Được đón", "May collect the pupil"}, yes_or_no)
        .field<&Guardianship::legal>({"Người đại diện theo pháp luật", "Legal representative"}, yes_or_no)
        .field<&Guardianship::custody>({"Quyền nuôi con, thăm nom", "Custody"}, yes_or_no)
        .field<&Guardianship::custody_note>(
            {"Giới hạn theo bản án, thỏa thuận", "Limits set by a court or agreed"},
            {.limit = 500, .required = false, .privacy = Privacy::sensitive})
        .dated<&Guardianship::valid_from, &Guardianship::valid_to, &Guardianship::pupil_id,
               &Guardianship::guardian_id>()
        .about<&Guardianship::guardian_id>()
        .retention({.months = 120, .basis = "DEFAULT: sau khi học sinh rời trường"})
        .read<any_of<who_may_call<&Guardianship::pupil_id>, in_family>>()
        .write<registrars_near<&Guardianship::pupil_id>>()
        .reveal<keepers<&Guardianship::pupil_id>>()
        .rest(Rest::full);
    catalog.entity<Collector>("col", {"Người được đón trẻ", "Collector"})
        .field<&Collector::pupil_id>({"Học sinh", "Pupil"})
        .field<&Collector::person_id>({"Người", "Person"}, through_pupil)
        .field<&Collector::full_name>({"Họ và tên", "Full name"},
                                      {.limit = 150, .privacy = Privacy::personal, .form = &person_name_form})
        .field<&Collector::kinship>({"Quan hệ", "Kinship"}, {.limit = 60, .required = false})
        .field<&Collector::phone>({"Điện thoại", "Telephone"}, personal_text(20, &phone_form))
        .field<&Collector::personal_number>({"Số giấy tờ", "Number of his paper"},
                                            {.limit = 20, .privacy = Privacy::secret})
        .field<&Collector::valid_from>({"Từ ngày", "From"})
        .field<&Collector::valid_to>({"Đến ngày", "Until"})
        .dated<&Collector::valid_from, &Collector::valid_to, &Collector::pupil_id, &Collector::full_name>()
        .about<&Collector::person_id>()
        .retention({.months = 12, .basis = "DEFAULT: sau khi thôi được đón"})
        .read<any_of<keepers_and_nurses<&Collector::pupil_id>, related<TeachesPupil, &Collector::pupil_id>,
                     related<CustodianOf, &Collector::pupil_id>>>()
        .write<keepers<&Collector::pupil_id>>()
        .reveal<any_of<keepers<&Collector::pupil_id>, related<CustodianOf, &Collector::pupil_id>>>()
        .rest(Rest::full);
}

}  // namespace truong::people

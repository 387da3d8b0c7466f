// What the old school hands over: his record there, with its history, and who stands for him.
#include "catalog/json_text.hpp"
#include "catalog/record.hpp"
#include "modules/transfers/entities.hpp"

namespace truong::transfers {

namespace {

using people::Guardianship;

constexpr std::string_view handed_over = "the old school hands over what it has";

template <class Row>
void append_rows(json::Object& object, std::string_view name, const Reader& all, Condition condition) {
    std::string rows;
    all.append_json(all.catalog().of(type_key<Row>()), {.condition = std::move(condition)},
                    Reveal::everything(), rows);
    object.raw(name, '[' + rows + ']');
}

void append_days(json::Object& line, Date first, const std::optional<Date>& last) {
    const auto from = iso_text(first);
    line.text("from", {from.data(), from.size()});
    if (!last) return;
    const auto to = iso_text(*last);
    line.text("to", {to.data(), to.size()});
}

/// The names of classes and grades: their ids say nothing at another school.
void append_classes(json::Object& object, const Reader& all, Id<people::Pupil> pupil) {
    json::Array list(object.member("classes"));
    for (const classes::Enrolment& row :
         all.all<classes::Enrolment>(where<&classes::Enrolment::pupil_id> == pupil)) {
        const auto of = all.get(row.class_id);
        json::Object line(list.item());
        line.text("class", of.name);
        line.text("grade", all.get(of.grade_id).code);
        line.text("year", all.get(of.year_id).code);
        append_days(line, row.valid_from, row.valid_to);
    }
}

void append_guardians(json::Object& object, const Reader& all, Id<people::Pupil> pupil) {
    json::Array list(object.member("guardians"));
    // Also what a judgment set for a later day.
    for (const Guardianship& row : all.all<Guardianship>(where<&Guardianship::pupil_id> == pupil)) {
        if (row.valid_to && *row.valid_to < all.today()) continue;
        json::Object line(list.item());
        line.text("full_name", row.full_name);
        line.text("kinship", name_of(row.kinship));
        line.number("contact_order", row.contact_order);
        line.text("custody", name_of(row.custody));
        line.text("custody_note", row.custody_note);
        append_days(line, row.valid_from, row.valid_to);
        // Whom a court keeps away is named as a warning; how to reach him is not handed on.
        if (row.custody != people::Custody::none) line.text("phone", row.phone);
    }
}

}  // namespace

std::string package_of(const Reader& reader, const Transfer& leaving) {
    const Reader all = reader.as_of({}).unscoped(handed_over);
    const people::Pupil pupil = all.get(*leaving.pupil_id);
    const people::Person person = all.get(pupil.person_id);
    std::string text;
    {
        json::Object object(text);
        object.text("format", "truong-so-transfer-1");
        object.text("handshake", leaving.handshake);
        object.text("full_name", person.full_name);
        if (person.sector_code) object.text("sector_code", *person.sector_code);
        append_rows<people::Pupil>(object, "record", all, where<&people::Pupil::id> == pupil.id);
        append_rows<people::PupilStatus>(object, "statuses", all,
                                         where<&people::PupilStatus::pupil_id> == pupil.id);
        append_rows<people::PupilProfile>(object, "profile", all,
                                          where<&people::PupilProfile::pupil_id> == pupil.id);
        append_rows<people::PupilPolicy>(object, "policies", all,
                                         where<&people::PupilPolicy::pupil_id> == pupil.id);
        append_rows<people::PupilYear>(object, "years", all, where<&people::PupilYear::pupil_id> == pupil.id);
        append_rows<people::CareRecord>(object, "care", all,
                                        where<&people::CareRecord::pupil_id> == pupil.id);
        append_classes(object, all, pupil.id);
        append_guardians(object, all, pupil.id);
    }
    return text;
}

namespace {

/// At the new school: as long as he comes, or has come.
bool may_still_read(TransferState state) {
    return state == TransferState::records_released || state == TransferState::enrolled
           || state == TransferState::origin_closed;
}

}  // namespace

http::Response download_package(const Visit& visit) {
    const auto in = input_of<WhichTransfer>(visit);
    http::Response response;
    visit.store.read(visit.actor, visit.operation, [&](const Reader& reader) {
        if (is_never(reader.ask(keepers))) stop(ProblemKind::forbidden, "", "forbidden");
        Transfer transfer;
        const RowMeta meta = reader.load(reader.catalog().of(type_key<Transfer>()), in.id.value, &transfer);
        if (transfer.direction == Direction::in && !may_still_read(transfer.state))
            stop(ProblemKind::not_found, "id", "no_package");
        const auto package =
            reader.first<TransferPackage>(where<&TransferPackage::transfer_id> == transfer.id);
        if (!package) stop(ProblemKind::not_found, "id", "no_package");
        response.body = package->contents;
        reader.note_read({&reader.catalog().of(type_key<people::Person>()),
                          package->person_id.value_or(Id<people::Person>{}).value, meta.school.value,
                          "transfer_package"});
    });
    response.compress = false;
    response.with("Content-Disposition", "attachment; filename=\"ho-so-chuyen-truong.json\"")
        .with("Cache-Control", "no-store");
    return response;
}

}  // namespace truong::transfers

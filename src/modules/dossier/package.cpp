// What is submitted: one zip with the paper, the figures as JSON, the files of evidence and the hash of each.
#include "modules/dossier/package.hpp"

#include <filesystem>

#include "modules/dossier/paper.hpp"
#include "platform/crypto/sha256.hpp"
#include "platform/files/disk.hpp"
#include "platform/jobs/work.hpp"
#include "platform/school_archive/zip_file.hpp"
#include "platform/services.hpp"

namespace truong::dossier {

namespace {

constexpr std::size_t limit_bytes = std::size_t{256} << 20;
const std::string plans_name = "ke-hoach-cai-tien.pdf";

std::string id_text_of(std::string_view prefix, std::int64_t id) {
    std::string text;
    append_id(text, prefix, id);
    return text;
}

/// A folder of its own in the data directory, gone with its end.
class Folder {
public:
    explicit Folder(const Store& store)
        : path_(store.services().data / ("package-" + std::to_string(store.ids().next(store.now())))) {
        files::make_folder(path_);
    }
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    std::filesystem::path write(const std::string& name, std::string_view bytes) const {
        const std::filesystem::path path = path_ / name;
        const files::Descriptor file = files::open_to_write(path);
        int error = 0;
        files::write_at(file, 0, bytes, error);
        if (error != 0) files::fail(error, "package", path);
        return path;
    }
    std::filesystem::path path(const std::string& name) const { return path_ / name; }

private:
    std::filesystem::path path_;
};

struct Gathered {
    Whole whole;
    std::string paper, results;
    std::string plans;  // Biểu 2; empty: there is no plan of improvement
    std::vector<std::pair<std::string, std::string>> contents;  // path in the zip, hash
    std::vector<std::pair<std::string, std::string>> indexes;   // path in the zip, text
    std::size_t bytes = 0;
};

/// The bundle of one criterion: each piece with its file, which lies in the archive once.
std::string index_of(const Whole& whole, const std::string& node) {
    std::string text = "Mã minh chứng\tTên\tTệp\tSHA-256\n";
    for (const EvidenceLine& line :
         lines_of_node(whole.evidence, {whole.assessment.framework_code, node, whole.school})) {
        const std::string place = line.file_id ? "minh-chung/" + line.code + '/' + line.file_name : line.url;
        text += line.code + '\t' + line.title + '\t' + place + '\t' + line.sha256 + '\n';
    }
    return text;
}

Gathered gather(const Reader& reader, Id<SelfAssessment> id) {
    Gathered all{.whole = whole_of(reader, id)};
    if (!all.whole.closed) stop(ProblemKind::conflict, "id", "package_needs_freezing");
    // The day of the freezing, not of the packing: packed again it is the same file.
    Issuing issuer = issuing(reader, all.whole.school);
    if (all.whole.assessment.confirmed_on) issuer.day = *all.whole.assessment.confirmed_on;
    all.paper = assessment_paper({.whole = all.whole, .issuing = issuer});
    all.results = results_json(reader, all.whole);
    if (!all.whole.tables.plans.empty())
        all.plans = plans_paper({.plans = all.whole.tables.plans,
                                 .school = issuer.school,
                                 .authority = issuer.authority,
                                 .day = day_of(*all.whole.assessment.frozen_at)});
    const Reader any = reader.unscoped("the files hang on the evidence that is packed");
    for (const EvidenceLine& line : all.whole.evidence) {
        if (!line.file_id) continue;
        all.contents.emplace_back("minh-chung/" + line.code + '/' + line.file_name, line.sha256);
        all.bytes += static_cast<std::size_t>(any.get(*line.file_id).size);
    }
    for (const AssessmentRow& row : all.whole.rows)
        all.indexes.emplace_back("tieu-chi/" + row.code + ".tsv", index_of(all.whole, row.code));
    if (all.bytes > limit_bytes)
        throw Problem(
            ProblemKind::too_large,
            {{.path = "id", .code = "package_too_large", .args = {std::to_string(limit_bytes >> 20)}}});
    return all;
}

std::string manifest_of(const Gathered& all) {
    std::string text = crypto::hex(crypto::sha256(all.paper)) + "  ho-so.pdf\n"
                       + crypto::hex(crypto::sha256(all.results)) + "  ket-qua.json\n";
    if (!all.plans.empty()) text += crypto::hex(crypto::sha256(all.plans)) + "  " + plans_name + '\n';
    for (const auto& [path, bytes] : all.indexes)
        text.append(crypto::hex(crypto::sha256(bytes))).append("  ").append(path) += '\n';
    for (const auto& [path, hash] : all.contents) text.append(hash).append("  ").append(path) += '\n';
    return text;
}

std::string zip_of(const Store& store, const Gathered& all) {
    const Folder folder(store);
    const auto place = folder.path("package.zip");
    school_archive::ZipFile zip(place, all.whole.assessment.frozen_at);
    zip.add_file("ho-so.pdf", folder.write("ho-so.pdf", all.paper));
    zip.add_file("ket-qua.json", folder.write("ket-qua.json", all.results));
    if (!all.plans.empty()) zip.add_file(plans_name, folder.write(plans_name, all.plans));
    zip.add_file("manifest.sha256", folder.write("manifest.sha256", manifest_of(all)));
    for (std::size_t i = 0; i < all.indexes.size(); ++i)
        zip.add_file(all.indexes[i].first, folder.write("index-" + std::to_string(i), all.indexes[i].second));
    for (const auto& [path, hash] : all.contents) zip.add_content(path, *store.services().files, hash);
    zip.finish();
    const files::Descriptor file = files::open_to_read(place);
    const std::uint64_t size = files::size_of(file, place);
    std::string bytes;
    while (bytes.size() < size) {
        const std::string piece = files::read_at(file, bytes.size(), files::piece_limit);
        if (piece.empty()) break;
        bytes += piece;
    }
    return bytes;
}

void append_evidence(json::Array& list, const EvidenceLine& line) {
    json::Object one(list.item());
    one.text("code", line.code);
    one.text("title", line.title);
    one.text("kind", name_of(line.kind));
    one.text("state", name_of(line.state));
    one.text("doc_type", line.doc_type);
    one.text("number", line.number);
    one.text("issuer", name_of(line.issuer));
    if (line.issued_on) one.text("issued_on", std::string_view(iso_text(*line.issued_on).data(), 10));
    if (line.valid_until) one.text("valid_until", std::string_view(iso_text(*line.valid_until).data(), 10));
    if (line.file_id) one.text("path", "minh-chung/" + line.code + '/' + line.file_name);
    if (!line.url.empty()) one.text("url", line.url);
    if (!line.linked_record.empty()) one.text("record", line.linked_record);
    if (!line.sha256.empty()) one.text("sha256", line.sha256);
    if (!line.rows_sha256.empty()) one.text("rows_sha256", line.rows_sha256);
    json::Array nodes(one.member("criteria"));
    for (const std::string& node : words_of(line.nodes)) json::append_text(nodes.item(), node);
}

void append_criterion(json::Array& list, const Whole& whole, const AssessmentRow& row) {
    json::Object one(list.item());
    one.text("code", row.code);
    one.text("name", row.name_vi);
    one.flag("mandatory", row.mandatory);
    one.text("status", row.status);
    one.number("computed_level", row.computed_level);
    one.number("top_level", row.top_level);
    if (row.numerator) one.number("numerator", *row.numerator);
    if (row.denominator) one.number("denominator", *row.denominator);
    if (row.self_level) one.number("self_level", *row.self_level);
    const auto work = whole.works.criteria.find(row.code);
    if (work != whole.works.criteria.end()) {
        one.text("self_reason", work->second.self_reason);
        one.text("narrative", work->second.narrative);
    }
    one.text("confirmed_by", row.confirmed_by);
    if (row.confirmed_at) one.text("confirmed_at", iso_text(*row.confirmed_at));
    json::Array evidence(one.member("evidence"));
    for (const EvidenceLine& line :
         lines_of_node(whole.evidence, {whole.mirror.framework, row.code, whole.school}))
        json::append_text(evidence.item(), line.code);
}

void append_standards(json::Object& object, const Whole& whole) {
    json::Array standards(object.member("standards"));
    for (const auto& standard : whole.mirror.standards) {
        json::Object one(standards.item());
        one.text("code", standard.code);
        one.text("name", standard.name_vi);
        const auto text = whole.works.standards.find(standard.code);
        if (text != whole.works.standards.end()) {
            one.text("strengths", text->second.strengths);
            one.text("weaknesses", text->second.weaknesses);
            one.text("causes", text->second.causes);
        }
        json::Array criteria(one.member("criteria"));
        for (const AssessmentRow& row : whole.rows)
            if (row.standard == standard.code) append_criterion(criteria, whole, row);
    }
}

}  // namespace

static void append_results(json::Object& object, const org::School& school, const Whole& whole) {
    object.text("format", "truong-so/self-assessment");
    object.number("version", 1);
    {
        json::Object one(object.member("school"));
        one.text("code", school.code);
        one.text("name", school.name);
    }
    {
        json::Object one(object.member("framework"));
        one.text("code", whole.assessment.framework_code);
        one.text("version", whole.assessment.framework_version);
        one.text("name", whole.assessment.framework_name);
    }
    object.text("school_year", whole.year);
    if (!whole.stage.code.empty()) object.text("stage", whole.stage.code);
    if (whole.assessment.frozen_at) object.text("frozen_at", iso_text(*whole.assessment.frozen_at));
    object.text("outcome", whole.assessment.outcome);
    object.text("self_outcome", whole.self_outcome);
    object.text("confirmed_by", whole.assessment.confirmed_by);
    object.text("overview", whole.assessment.overview);
    object.text("conclusion", whole.assessment.conclusion);
    append_standards(object, whole);
    {
        json::Array evidence(object.member("evidence"));
        for (const EvidenceLine& line : whole.evidence) append_evidence(evidence, line);
    }
    {
        json::Array council(object.member("council"));
        for (const CouncilLine& member : whole.members) {
            json::Object one(council.item());
            one.text("name", member.name);
            one.text("role", name_of(member.role));
            one.text("task", member.task);
        }
    }
}

std::string results_json(const Reader& reader, const Whole& whole) {
    const org::School school = reader.unscoped("what a school is called is no secret").get(whole.school);
    std::string text;
    {
        json::Object object(text);
        append_results(object, school, whole);
        object.text("snapshot_sha256", whole.snapshot.sha256);
        object.raw("overview_tables", whole.snapshot.tables.empty() ? "null" : whole.snapshot.tables);
        object.raw("framework_definition",
                   whole.snapshot.framework.empty() ? "null" : whole.snapshot.framework);
        object.raw("evaluation", whole.snapshot.evaluation.empty() ? "null" : whole.snapshot.evaluation);
    }
    return text;
}

DossierJob ask_for_package(Tx& tx, const WhichAssessment& which) {
    const SelfAssessment assessment = tx.get(which.id);
    if (!asks(tx, leaders)) stop(ProblemKind::forbidden, "", "forbidden");
    if (!is_closed(assessment.state)) stop(ProblemKind::conflict, "id", "package_needs_freezing");
    jobs::Ask ask{.kind = package_kind,
                  .payload = "{\"id\":\"" + id_text_of("sas", which.id.value) + "\"}",
                  .unique_key = "dossier.package." + std::to_string(which.id.value)};
    return {jobs::id_text(jobs::enqueue(tx, ask))};
}

void run_package(jobs::Work& work) {
    const auto which = work.input<WhichAssessment>();
    constexpr int steps = 3;
    work.progress(0, steps);
    Gathered all;
    work.store().read(work.actor(), work.operation(),
                      [&](const Reader& reader) { all = gather(reader, which.id); });
    work.progress(1, steps);
    std::string bytes = zip_of(work.store(), all);
    work.progress(2, steps);
    if (work.cancelled()) return;
    const files::StoredFile file =
        files::keep(work.store(), work.actor(),
                    {.name = "ho-so-" + all.whole.assessment.framework_code + '-' + all.whole.year + ".zip",
                     .media_type = "application/zip",
                     .bytes = std::move(bytes),
                     .purpose = "dossier.package"});
    work.write([&](Tx& tx) {
        tx.as_system(own_work, [&] {
            SelfAssessment row = tx.get(which.id);
            if (row.frozen_at != all.whole.assessment.frozen_at)
                stop(ProblemKind::conflict, "id", "assessment_not_this_step");
            row.package_id = file.id;
            row.package_sha256 = file.sha256;
            row.packaged_at = tx.now();
            row.last_set = tx.change_set();
            tx.put(row);
        });
        work.finish(tx, "{\"file_id\":\"" + id_text_of("fil", file.id.value) + "\",\"sha256\":\""
                            + file.sha256 + "\"}");
    });
}

}  // namespace truong::dossier

#include "platform/overview/status.hpp"

#include <filesystem>

#include "platform/backup/remembered.hpp"
#include "platform/services.hpp"
#include "platform/store/store.hpp"

namespace truong::platform {

namespace {

Condition answers_for_school(const Question& question) {
    if (question.actor.campus) return never();
    return holds<Role::principal, Role::vice_principal, Role::technician>(question);
}

std::int64_t number_of(const Reader& reader, const std::string& sql) {
    db::Query query(reader.connection(), sql);
    return query.next() && !query.is_null(0) ? query.number(0) : 0;
}
std::optional<Instant> instant_in(const Reader& reader, const std::string& sql) {
    const std::int64_t ms = number_of(reader, sql);
    return ms == 0 ? std::nullopt : std::optional(Instant{ms});
}

void count_jobs(const Reader& reader, bool everywhere, SystemStatus& status) {
    const Condition whose =
        everywhere ? always() : access::compare("school_id", " = ", reader.actor().school.value);
    db::Query query(reader.connection(),
                    "select state, count(*) from job where state in ('waiting', 'running', 'dead') and "
                        + whose.sql + " group by state");
    store::bind(query, whose.params);
    while (query.next()) {
        const std::string_view state = query.text(0);
        auto& figure = state == "waiting"   ? status.jobs_waiting
                       : state == "running" ? status.jobs_running
                                            : status.jobs_dead;
        figure = query.number(1);
    }
}

void look_at_events(const Reader& reader, SystemStatus& status) {
    status.events_waiting = number_of(
        reader, "select count(*) from outbox where position > (select min(position) from outbox_cursor)");
    status.events_retried = number_of(reader, "select count(*) from outbox_failure where dead = 0");
    status.events_dead = number_of(reader, "select count(*) from outbox_failure where dead = 1");
}

/// SQLite keeps what was written last beside its file.
std::int64_t sqlite_bytes(const std::filesystem::path& data) {
    std::int64_t bytes = 0;
    for (const char* name : {"truong.db", "truong.db-wal"}) {
        std::error_code missing;
        const auto size = std::filesystem::file_size(data / name, missing);
        if (!missing) bytes += static_cast<std::int64_t>(size);
    }
    return bytes;
}

void look_at_database(const Reader& reader, const std::filesystem::path& data, SystemStatus& status) {
    const bool sqlite = reader.store().dialect() == Dialect::sqlite;
    status.database = sqlite ? "SQLite" : "PostgreSQL";
    status.database_bytes =
        sqlite ? sqlite_bytes(data) : number_of(reader, "select pg_database_size(current_database())");
    db::Query step(reader.connection(),
                   "select name, applied_at from schema_step order by number desc limit 1");
    if (step.next()) {
        status.schema_step = std::string(step.text(0));
        status.schema_applied_at = Instant{step.number(1)};
    }
}

void look_at_disk(const Reader& reader, const std::filesystem::path& data, SystemStatus& status) {
    std::error_code unknown;
    const auto room = std::filesystem::space(data, unknown);
    if (!unknown) {
        status.disk_free = static_cast<std::int64_t>(room.available);
        status.disk_total = static_cast<std::int64_t>(room.capacity);
    }
    if (!reader.catalog().find_table("files_stored_file")) return;
    // Equal contents are kept once.
    db::Query query(reader.connection(),
                    "select count(*), sum(size) from (select distinct sha256, size from files_stored_file "
                    "where ended_at is null) as kept");
    query.next();
    status.files = query.number(0);
    status.file_bytes = query.is_null(1) ? 0 : query.number(1);
}

}  // namespace

SystemStatus status(const Reader& reader, const StatusQuery&) {
    const bool everywhere = !is_never(reader.ask(server_administrator));
    if (!everywhere && is_never(reader.ask(answers_for_school)))
        throw Problem(ProblemKind::forbidden, {{.path = {}, .code = "forbidden"}});
    const std::filesystem::path& data = reader.store().services().data;
    SystemStatus status{.version = std::string(program_version()), .now = reader.now()};
    const auto backup = backup::last_backup(data);
    if (backup) {
        status.backup_at = backup->made_at;
        status.backup_verified_at = backup->verified_at;
    }
    count_jobs(reader, everywhere, status);
    if (!everywhere) return status;
    if (backup) status.backup_bytes = backup->bytes;
    look_at_database(reader, data, status);
    look_at_disk(reader, data, status);
    look_at_events(reader, status);
    status.keys = number_of(reader, "select count(*) from data_key");
    status.newest_key_at = instant_in(reader, "select max(created_at) from data_key");
    status.log_sealed_at = instant_in(reader, "select max(at) from change_seal");
    return status;
}

void declare_status(Catalog& catalog) {
    const FieldOptions words{.limit = 200}, figure{.limit = std::int64_t{1} << 60};
    const FieldOptions count{.limit = std::int64_t{1} << 60, .required = false};
    catalog.message<StatusQuery>();
    catalog.message<SystemStatus>({"Tình trạng hệ thống", "Status of the system"})
        .field<&SystemStatus::version>({"Phiên bản", "Version"}, words)
        .field<&SystemStatus::now>({"Giờ máy chủ", "Time of the server"})
        .field<&SystemStatus::backup_at>({"Sao lưu gần nhất", "Last backup"})
        .field<&SystemStatus::backup_verified_at>({"Đã kiểm tra bản sao lưu", "Backup verified"})
        .field<&SystemStatus::jobs_waiting>({"Việc đang chờ", "Jobs waiting"}, count)
        .field<&SystemStatus::jobs_running>({"Việc đang chạy", "Jobs running"}, count)
        .field<&SystemStatus::jobs_dead>({"Việc bị hỏng", "Dead jobs"}, count)
        .field<&SystemStatus::database>({"Cơ sở dữ liệu", "Database"}, words)
        .field<&SystemStatus::schema_step>({"Bước nâng cấp cuối", "Last migration"}, words)
        .field<&SystemStatus::database_bytes>({"Dung lượng cơ sở dữ liệu", "Size of the database"}, figure)
        .field<&SystemStatus::backup_bytes>({"Dung lượng bản sao lưu", "Size of the backup"}, figure)
        .field<&SystemStatus::disk_free>({"Đĩa còn trống", "Disk room left"}, figure)
        .field<&SystemStatus::disk_total>({"Dung lượng đĩa", "Disk"}, figure)
        .field<&SystemStatus::files>({"Số tệp", "Files"}, figure)
        .field<&SystemStatus::file_bytes>({"Dung lượng tệp", "Size of the files"}, figure)
        .field<&SystemStatus::events_waiting>({"Sự kiện chưa gửi", "Events not delivered"}, figure)
        .field<&SystemStatus::events_retried>({"Sự kiện đang gửi lại", "Events tried again"}, figure)
        .field<&SystemStatus::events_dead>({"Sự kiện không gửi được", "Dead events"}, figure)
        .field<&SystemStatus::keys>({"Số khóa mã hóa", "Keys"}, figure)
        .field<&SystemStatus::newest_key_at>({"Khóa mới nhất từ", "Newest key since"})
        .field<&SystemStatus::log_sealed_at>({"Nhật ký niêm phong lúc", "Log sealed at"})
        .field<&SystemStatus::schema_applied_at>({"Nâng cấp lúc", "Migrated at"});
}

}  // namespace truong::platform

// Made from the declarations of the modules; not edited by hand.

/** A civil day: 2026-09-05. */
export type Day = string;
/** A time of day: 07:30. */
export type TimeOfDay = string;
/** A moment of UTC: 2026-09-05T00:30:00.000Z. */
export type Instant = string;
/** Whole đồng. */
export type Money = number;
/** At most two decimals. */
export type Score = number;

export interface Label {
  readonly vi: string;
  readonly en: string;
}

export type Severity = 'information' | 'warning' | 'error';

export interface Finding {
  /** "marks[3].presence"; empty: the whole request. */
  path: string;
  code: string;
  severity: Severity;
  message_vi: string;
  message_en: string;
}

/** application/problem+json */
export interface Problem<T = unknown> {
  type: string;
  title: string;
  title_vi: string;
  status: number;
  request_id: string;
  findings: Finding[];
  /** Of 412: the row as it is now. */
  current?: T;
}

export interface One<T> {
  data: T;
}

export interface Page<T> {
  data: T[];
  has_more: boolean;
}

export type BulkItem<Id, Create, Patch> =
  | { op: 'create'; data: Create }
  | { op: 'update'; id: Id; version: number; data: Patch }
  | { op: 'end'; id: Id; version: number };

export type Bulk<Id, Create, Patch> = { preview?: boolean } & (
  | { items: BulkItem<Id, Create, Patch>[] }
  | { select: Record<string, string | number | boolean>; set: Patch; expected?: number }
);

export interface BulkAnswer<Id = string> {
  data: {
    index: number;
    result: 'created' | 'updated' | 'ended' | 'same' | 'rejected';
    /** Absent where nothing was made. */
    id?: Id;
    changes: { field: string; old: unknown; new: unknown }[];
    findings: Finding[];
  }[];
}

/** One change of a row; personal data are masked. */
export interface HistoryEntry<T = unknown> {
  change_set: string;
  at: Instant;
  account: string;
  operation: string;
  reason: string | null;
  change: string;
  version: number;
  before: T | null;
  after: T | null;
  undone: boolean;
}

export type Kind =
  | 'id'
  | 'integer'
  | 'boolean'
  | 'date'
  | 'time'
  | 'instant'
  | 'money'
  | 'score'
  | 'text'
  | 'choice'
  | 'list';
export type Privacy = 'none' | 'personal' | 'sensitive' | 'secret';
export type Rest = 'read_only' | 'full';

export interface FieldInfo {
  readonly name: string;
  readonly kind: Kind;
  readonly label: Label;
  readonly help?: Label;
  /** The table that an id points to. */
  readonly target?: string;
  /** The member that expand= fills. */
  readonly expands?: string;
  readonly choices?: readonly string[];
  /** Characters of a text, greatest number. */
  readonly limit?: number;
  readonly minimum?: number;
  readonly required: boolean;
  readonly nullable: boolean;
  readonly privacy: Privacy;
  readonly sorted: boolean;
  readonly searched: boolean;
  readonly filtered: boolean;
}

export interface EntityInfo {
  readonly module: string;
  readonly type: string;
  readonly path: string;
  readonly prefix: string;
  readonly label: Label;
  readonly rest: Rest;
  readonly school_owned: boolean;
  /** The fields of the first and the last day of a validity period. */
  readonly dated?: readonly [string, string];
  readonly fields: readonly FieldInfo[];
}

export interface ActionInfo {
  readonly method: string;
  readonly path: string;
  readonly module: string;
  readonly label: Label;
  readonly writes: boolean;
}

export type AccountId = string & { readonly __id: 'acc' };
export type AccountHelpId = string & { readonly __id: 'ach' };
export type AccountPersonId = string & { readonly __id: 'acp' };
export type AppointmentId = string & { readonly __id: 'apt' };
export type DelegationId = string & { readonly __id: 'dlg' };
export type ExternalIdentityId = string & { readonly __id: 'exi' };
export type OfficerPostId = string & { readonly __id: 'ofp' };
export type ServiceAccountId = string & { readonly __id: 'sva' };
export type ContentRemovalId = string & { readonly __id: 'crm' };
export type FileQuotaId = string & { readonly __id: 'fqt' };
export type StoredFileId = string & { readonly __id: 'fil' };
export type UploadId = string & { readonly __id: 'upl' };
export type WebHookId = string & { readonly __id: 'whk' };
export type WebHookSecretId = string & { readonly __id: 'whs' };
export type AreaId = string & { readonly __id: 'are' };
export type AreaSuccessionId = string & { readonly __id: 'asu' };
export type CampusId = string & { readonly __id: 'cmp' };
export type GradeId = string & { readonly __id: 'grd' };
export type ReachId = string & { readonly __id: 'rea' };
export type RoomId = string & { readonly __id: 'roo' };
export type RoomKindId = string & { readonly __id: 'rkd' };
export type SchoolId = string & { readonly __id: 'sch' };
export type SchoolFormId = string & { readonly __id: 'frm' };
export type SchoolStageId = string & { readonly __id: 'scs' };
export type StageId = string & { readonly __id: 'stg' };
export type UnitId = string & { readonly __id: 'unt' };
export type UnitPeriodId = string & { readonly __id: 'unp' };
export type GuardianshipId = string & { readonly __id: 'gdn' };
export type PersonId = string & { readonly __id: 'per' };
export type PupilId = string & { readonly __id: 'pup' };
export type StaffMemberId = string & { readonly __id: 'stm' };
export type ConsentId = string & { readonly __id: 'cns' };
export type ConsentAgeId = string & { readonly __id: 'cag' };
export type DataRequestId = string & { readonly __id: 'drq' };
export type NoticeId = string & { readonly __id: 'ntc' };
export type PurposeId = string & { readonly __id: 'pps' };
export type RequestClockId = string & { readonly __id: 'rqc' };
export type RestrictionId = string & { readonly __id: 'rst' };
export type RetentionHoldId = string & { readonly __id: 'rth' };
export type RetentionRuleId = string & { readonly __id: 'rtr' };
export type DailyUseId = string & { readonly __id: 'udy' };
export type MonthlyUseId = string & { readonly __id: 'umo' };
export type UseKindId = string & { readonly __id: 'ukd' };
export type AttachmentId = string & { readonly __id: 'atm' };
export type NoteId = string & { readonly __id: 'nte' };
export type SavedViewId = string & { readonly __id: 'svw' };
export type TodoId = string & { readonly __id: 'tdo' };

export type AccountLanguage = 'vi' | 'en';

export type AccountState = 'active' | 'locked' | 'closed';

/** Tài khoản · Account */
export interface Account {
  /** Mã · Id */
  id: AccountId;
  /** Chủ tài khoản · Holder */
  holder_id: PersonId;
  /** Tên đăng nhập · User name */
  user_name: string;
  /** Số điện thoại · Phone */
  phone: string | null;
  /** Ngôn ngữ · Language */
  language: AccountLanguage;
  /** Trạng thái · State */
  state: AccountState;
  version: number;
  ended_at?: Instant;
  /** Only with expand=holder_id. */
  holder?: Person | null;
}

export type AccountCorrectionLanguage = 'vi' | 'en';

/**  ·  */
export interface AccountCorrection {
  /** Tài khoản · Account */
  id: AccountId;
  /** Tên đăng nhập · User name */
  user_name?: string | null;
  /** Số điện thoại · Phone */
  phone?: string | null;
  /** Ngôn ngữ · Language */
  language?: AccountCorrectionLanguage | null;
}

export type AccountHelpKind = 'opened' | 'recovery' | 'lock' | 'unlock' | 'close' | 'second_factor_reset' | 'linked' | 'unlinked';

/** Can thiệp vào tài khoản · Help given to an account */
export interface AccountHelp {
  /** Mã · Id */
  id: AccountHelpId;
  /** Tài khoản · Account */
  account_id: AccountId;
  /** Chủ tài khoản · Holder */
  person_id: PersonId;
  /** Việc đã làm · Kind */
  kind: AccountHelpKind;
  /** Lý do · Reason */
  reason: string;
  /** Người làm · By */
  by_id: PersonId | null;
  /** Lúc · At */
  at: Instant;
  version: number;
  ended_at?: Instant;
  /** Only with expand=account_id. */
  account?: Account | null;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=by_id. */
  by?: Person | null;
}

/** Người của tài khoản · Person of an account */
export interface AccountPerson {
  /** Mã · Id */
  id: AccountPersonId;
  /** Tài khoản · Account */
  account_id: AccountId;
  /** Người · Person */
  person_id: PersonId;
  version: number;
  ended_at?: Instant;
  /** Only with expand=account_id. */
  account?: Account | null;
  /** Only with expand=person_id. */
  person?: Person | null;
}

/** Người của tài khoản · Person of an account */
export interface AccountPersonCreate {
  /** Tài khoản · Account */
  account_id: AccountId;
  /** Người · Person */
  person_id: PersonId;
}
export type AccountPersonPatch = Partial<AccountPersonCreate>;
export type AccountPersonBulk = Bulk<AccountPersonId, AccountPersonCreate, AccountPersonPatch>;

/**  ·  */
export interface Activated {
  /** Tên đăng nhập · User name */
  user_name: string;
}

/**  ·  */
export interface Activation {
  /** Mã kích hoạt · Code */
  code: string;
  /** Tên đăng nhập · User name */
  user_name?: string;
  /** Mật khẩu · Password */
  password: string;
}

export type AppointmentRole = 'administrator' | 'principal' | 'vice_principal' | 'clerk' | 'teacher' | 'nurse' | 'accountant' | 'librarian' | 'cook' | 'technician' | 'appraiser';

/** Bổ nhiệm, phân công · Appointment */
export interface Appointment {
  /** Mã · Id */
  id: AppointmentId;
  /** Người · Person */
  person_id: PersonId;
  /** Vai trò · Role */
  role: AppointmentRole;
  /** Cơ sở · Campus */
  campus_id: CampusId | null;
  /** Quyết định · Decision */
  decision: string;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to: Day | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=campus_id. */
  campus?: Campus | null;
}

/** Bổ nhiệm, phân công · Appointment */
export interface AppointmentCreate {
  /** Người · Person */
  person_id: PersonId;
  /** Vai trò · Role */
  role: AppointmentRole;
  /** Cơ sở · Campus */
  campus_id?: CampusId | null;
  /** Quyết định · Decision */
  decision?: string;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to?: Day | null;
}
export type AppointmentPatch = Partial<AppointmentCreate>;
export type AppointmentChange = Omit<AppointmentPatch, 'valid_from'> & { from: Day };
export type AppointmentBulk = Bulk<AppointmentId, AppointmentCreate, AppointmentPatch>;

export type DelegationRole = 'administrator' | 'principal' | 'vice_principal' | 'clerk' | 'teacher' | 'nurse' | 'accountant' | 'librarian' | 'cook' | 'technician' | 'appraiser';

/** Ủy quyền · Delegation */
export interface Delegation {
  /** Mã · Id */
  id: DelegationId;
  /** Người ủy quyền · From */
  from_id: PersonId;
  /** Người được ủy quyền · To */
  to_id: PersonId;
  /** Vai trò · Role */
  role: DelegationRole;
  /** Lý do · Reason */
  reason: string;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to: Day | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=from_id. */
  from?: Person | null;
  /** Only with expand=to_id. */
  to?: Person | null;
}

/** Ủy quyền · Delegation */
export interface DelegationCreate {
  /** Người ủy quyền · From */
  from_id: PersonId;
  /** Người được ủy quyền · To */
  to_id: PersonId;
  /** Vai trò · Role */
  role: DelegationRole;
  /** Lý do · Reason */
  reason?: string;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to?: Day | null;
}
export type DelegationPatch = Partial<DelegationCreate>;
export type DelegationChange = Omit<DelegationPatch, 'valid_from'> & { from: Day };
export type DelegationBulk = Bulk<DelegationId, DelegationCreate, DelegationPatch>;

export type EventViewKind = 'signed_in' | 'sign_in_failed' | 'signed_out' | 'password_set' | 'second_factor_on' | 'second_factor_off' | 'sessions_revoked' | 'code_issued' | 'code_used' | 'session_prolonged';

/**  ·  */
export interface EventView {
  /** Việc · Kind */
  kind: EventViewKind;
  /** Lúc · At */
  at: Instant;
  /** Địa chỉ mạng · Network address */
  address: string;
  /** Do tài khoản · By account */
  by_id: AccountId | null;
}

/** Danh tính bên ngoài · External identity */
export interface ExternalIdentity {
  /** Mã · Id */
  id: ExternalIdentityId;
  /** Tài khoản · Account */
  account_id: AccountId;
  /** Nơi cấp · Issuer */
  issuer: string;
  /** Mã ở nơi cấp · Subject */
  subject: string;
  version: number;
  ended_at?: Instant;
  /** Only with expand=account_id. */
  account?: Account | null;
}

/** Danh tính bên ngoài · External identity */
export interface ExternalIdentityCreate {
  /** Tài khoản · Account */
  account_id: AccountId;
  /** Nơi cấp · Issuer */
  issuer: string;
  /** Mã ở nơi cấp · Subject */
  subject: string;
}
export type ExternalIdentityPatch = Partial<ExternalIdentityCreate>;
export type ExternalIdentityBulk = Bulk<ExternalIdentityId, ExternalIdentityCreate, ExternalIdentityPatch>;

/**  ·  */
export interface IssuedToken {
  /** Khóa truy cập · Token */
  token: string;
  /** Hết hạn lúc · Expires at */
  expires_at: Instant;
}

/**  ·  */
export interface JoinPerson {
  /** Mã kích hoạt · Activation code */
  code: string;
}

/**  ·  */
export interface JoinedPersons {
  /** Số người · Persons */
  persons: number;
}

export type MeLanguage = 'vi' | 'en';

export type MeSecondFactor = 'none' | 'due' | 'required' | 'on';

/**  ·  */
export interface Me {
  /** Tài khoản · Account */
  account_id: AccountId;
  /** Tên đăng nhập · User name */
  user_name: string;
  /** Số điện thoại · Phone */
  phone: string | null;
  /** Ngôn ngữ · Language */
  language: MeLanguage;
  /** Những người của tài khoản · Persons */
  persons: PersonView[];
  /** Vai đang giữ · Seat */
  seat: string;
  /** Các vai · Seats */
  seats: SeatView[];
  /** Phải đổi mật khẩu · Password must be changed */
  must_change_password: boolean;
  /** Xác thực hai lớp · Second factor */
  second_factor: MeSecondFactor;
  /** Hạn xác thực hai lớp · Second factor due */
  second_factor_due: Instant | null;
}

/** Tài khoản mới · New account */
export interface NewAccount {
  /** Người · Person */
  person_id: PersonId;
  /** Tên đăng nhập · User name */
  user_name?: string | null;
  /** Số điện thoại · Phone */
  phone?: string | null;
}

/**  ·  */
export interface NewAccounts {
  /** Danh sách · Accounts */
  accounts: NewAccount[];
}

/**  ·  */
export interface NewToken {
  /** Tài khoản dịch vụ · Service account */
  id: ServiceAccountId;
  /** Tên · Name */
  name: string;
}

export type OfficerPostRole = 'administrator' | 'principal' | 'vice_principal' | 'clerk' | 'teacher' | 'nurse' | 'accountant' | 'librarian' | 'cook' | 'technician' | 'appraiser';

/** Cán bộ cơ quan quản lý · Post at an authority */
export interface OfficerPost {
  /** Mã · Id */
  id: OfficerPostId;
  /** Người · Person */
  person_id: PersonId;
  /** Cơ quan · Authority */
  unit_id: UnitId | null;
  /** Vai trò · Role */
  role: OfficerPostRole | null;
  /** Quyết định · Decision */
  decision: string;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to: Day | null;
  version: number;
  ended_at?: Instant;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=unit_id. */
  unit?: Unit | null;
}

/** Cán bộ cơ quan quản lý · Post at an authority */
export interface OfficerPostCreate {
  /** Người · Person */
  person_id: PersonId;
  /** Cơ quan · Authority */
  unit_id?: UnitId | null;
  /** Vai trò · Role */
  role?: OfficerPostRole | null;
  /** Quyết định · Decision */
  decision?: string;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to?: Day | null;
}
export type OfficerPostPatch = Partial<OfficerPostCreate>;
export type OfficerPostChange = Omit<OfficerPostPatch, 'valid_from'> & { from: Day };
export type OfficerPostBulk = Bulk<OfficerPostId, OfficerPostCreate, OfficerPostPatch>;

/**  ·  */
export interface OneTimeCode {
  /** Tài khoản · Account */
  account_id: AccountId;
  /** Tên đăng nhập · User name */
  user_name: string;
  /** Mã dùng một lần · One-time code */
  code: string;
  /** Hết hạn lúc · Expires at */
  expires_at: Instant;
}

/**  ·  */
export interface OpenedAccount {
  /** Người · Person */
  person_id: PersonId;
  /** Tài khoản · Account */
  account_id: AccountId | null;
  /** Tên đăng nhập · User name */
  user_name: string | null;
  /** Mã kích hoạt · Activation code */
  code: string | null;
  /** Hết hạn lúc · Expires at */
  expires_at: Instant | null;
  /** Lỗi · Findings */
  findings: Refusal[];
}

/**  ·  */
export interface PasswordChange {
  /** Mật khẩu cũ · Old password */
  old_password: string;
  /** Mật khẩu mới · New password */
  new_password: string;
}

/**  ·  */
export interface PasswordProof {
  /** Mật khẩu · Password */
  password: string;
}

/**  ·  */
export interface PersonView {
  /** Người · Person */
  person_id: PersonId;
  /** Họ và tên · Full name */
  full_name: string;
}

/**  ·  */
export interface Refusal {
  /** Vị trí · Place */
  path: string;
  /** Mã lỗi · Code */
  code: string;
  /** Lời nhắn · Message in Vietnamese */
  message_vi: string;
  /** Lời nhắn tiếng Anh · Message in English */
  message_en: string;
}

/**  ·  */
export interface Renewal {
  /** Mật khẩu · Password */
  password?: string;
  /** Mã xác thực · Code */
  code?: string;
}

/**  ·  */
export interface Renewed {
  /** Khóa phiên · Token */
  token: string;
  /** Phiên · Session */
  session: string;
  /** Hết hạn · Expires at */
  expires_at: Instant;
}

/**  ·  */
export interface ReserveCode {
  /** Mã dự phòng · Reserve code */
  code: string;
}

export type SeatViewHat = 'none' | 'staff' | 'guardian' | 'pupil' | 'officer' | 'integration' | 'system';

/**  ·  */
export interface SeatView {
  /** Mã vai · Key */
  key: string;
  /** Tư cách · Hat */
  hat: SeatViewHat;
  /** Người · Person */
  person_id: PersonId | null;
  /** Trường · School */
  school_id: SchoolId | null;
  /** Cơ sở · Campus */
  campus_id: CampusId | null;
  /** Cơ quan · Authority */
  authority_id: UnitId | null;
  /** Vai trò · Roles */
  roles: string;
  /** Tên · Name in Vietnamese */
  label_vi: string;
  /** Tên tiếng Anh · Name */
  label_en: string;
}

/**  ·  */
export interface SeatWish {
  /** Vai đang giữ · Seat */
  seat: string;
}

/** Tài khoản dịch vụ · Service account */
export interface ServiceAccount {
  /** Mã · Id */
  id: ServiceAccountId;
  /** Tên · Name */
  name: string;
  /** Dùng để · Purpose */
  purpose: string;
  /** Vai trò · Roles */
  roles: string;
  /** Phạm vi · Scopes */
  scopes: string;
  /** Đến ngày · Until */
  valid_to: Day | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
}

/** Tài khoản dịch vụ · Service account */
export interface ServiceAccountCreate {
  /** Tên · Name */
  name: string;
  /** Dùng để · Purpose */
  purpose: string;
  /** Vai trò · Roles */
  roles: string;
  /** Phạm vi · Scopes */
  scopes: string;
  /** Đến ngày · Until */
  valid_to?: Day | null;
}
export type ServiceAccountPatch = Partial<ServiceAccountCreate>;
export type ServiceAccountBulk = Bulk<ServiceAccountId, ServiceAccountCreate, ServiceAccountPatch>;

/**  ·  */
export interface SessionRef {
  /** Phiên · Session */
  id: string;
}

/**  ·  */
export interface SessionView {
  /** Phiên · Session */
  id: string;
  /** Đăng nhập lúc · Signed in at */
  created_at: Instant;
  /** Thấy lần cuối · Seen at */
  seen_at: Instant;
  /** Hết hạn · Expires at */
  expires_at: Instant;
  /** Thiết bị · Client */
  client: string;
  /** Địa chỉ mạng · Network address */
  address: string;
  /** Phiên này · This one */
  current: boolean;
}

/**  ·  */
export interface SessionsRevoked {
  /** Số phiên đã đóng · Revoked */
  revoked: number;
}

/**  ·  */
export interface SignIn {
  /** Tên đăng nhập hoặc số điện thoại · User name or telephone */
  name?: string;
  /** Mật khẩu · Password */
  password?: string;
  /** Phiếu chọn · Ticket */
  ticket?: string;
  /** Mã xác thực · Code */
  code?: string;
  /** Dùng cookie · By cookie */
  cookie?: boolean;
}

export type SignInAnswerSecondFactor = 'none' | 'due' | 'required' | 'on';

/**  ·  */
export interface SignInAnswer {
  /** Khóa phiên · Token */
  token: string;
  /** Phiên · Session */
  session: string;
  /** Tài khoản · Account */
  account_id: AccountId | null;
  /** Hết hạn · Expires at */
  expires_at: Instant | null;
  /** Chọn người · Choose */
  choose: SignInChoice[];
  /** Vai đang giữ · Seat */
  seat: string;
  /** Các vai · Seats */
  seats: SeatView[];
  /** Phải đổi mật khẩu · Password must be changed */
  must_change_password: boolean;
  /** Xác thực hai lớp · Second factor */
  second_factor: SignInAnswerSecondFactor;
  /** Hạn xác thực hai lớp · Second factor due */
  second_factor_due: Instant | null;
}

/**  ·  */
export interface SignInChoice {
  /** Phiếu chọn · Ticket */
  ticket: string;
  /** Họ và tên · Full name */
  name: string;
}

/**  ·  */
export interface TokenSummary {
  /** Mã của khóa · Token */
  token: string;
  /** Tên · Name */
  name: string;
  /** Cấp lúc · Issued at */
  created_at: Instant;
  /** Hết hạn lúc · Expires at */
  expires_at: Instant | null;
}

/**  ·  */
export interface TotpBegun {
  /** Khóa bí mật · Secret */
  secret: string;
  /** Địa chỉ cho ứng dụng · Address for the app */
  uri: string;
}

/**  ·  */
export interface TotpCode {
  /** Mã xác thực · Code */
  code: string;
}

/**  ·  */
export interface TotpConfirmed {
  /** Mã dự phòng · Reserve codes */
  reserve: ReserveCode[];
  /** Khóa phiên · Token */
  token: string;
  /** Hết hạn · Expires at */
  expires_at: Instant;
}

/**  ·  */
export interface TotpRemoval {
  /** Mật khẩu · Password */
  password: string;
  /** Mã xác thực · Code */
  code: string;
}

/**  ·  */
export interface WhichAccount {
  /** Tài khoản · Account */
  id: AccountId;
}

/**  ·  */
export interface WhichService {
  /** Tài khoản dịch vụ · Service account */
  id: ServiceAccountId;
}

/**  ·  */
export interface WhichToken {
  /** Tài khoản dịch vụ · Service account */
  id: ServiceAccountId;
  /** Mã của khóa · Token */
  token: string;
}

/**  ·  */
export interface ChangesQuery {
  /** Con trỏ của lần trước · Cursor of the answer before */
  since?: string | null;
  /** Số dòng · Rows */
  limit?: number | null;
  /** Loại dữ liệu · Entities */
  entities?: string | null;
}

/**  ·  */
export interface Comparison {
  /** Loại dữ liệu · Entity */
  entity: string;
  /** Các dòng đang giữ · Rows held */
  known: KnownRow[];
  /** Sau mã · Behind this id */
  starting_after?: string | null;
  /** Đến hết mã · Up to this id */
  up_to?: string | null;
  /** Số dòng · Rows */
  limit?: number | null;
}

/**  ·  */
export interface KnownRow {
  /** Mã · Id */
  id: string;
  /** Phiên bản · Version */
  version: number;
}

/**  ·  */
export interface CheckAsk {
}

/**  ·  */
export interface CheckAsked {
  /** Mã việc · Job */
  job: string;
}

/** Nội dung chờ xóa · Content to be removed */
export interface ContentRemoval {
  /** Mã · Id */
  id: ContentRemovalId;
  /** Mã SHA-256 · SHA-256 */
  sha256: string;
  version: number;
  ended_at?: Instant;
}

/**  ·  */
export interface FileAsk {
  /** Mã · Id */
  id: StoredFileId;
}

/**  ·  */
export interface FileDescription {
  /** Mã · Id */
  id: StoredFileId;
  /** Tên tệp · Name */
  name: string;
  /** Loại tệp · Media type */
  media_type: string;
  /** Mã SHA-256 · SHA-256 */
  sha256: string;
  /** Mục đích · Purpose */
  purpose: string;
  /** Dung lượng (byte) · Size in bytes */
  size: number;
  /** Thời điểm gửi · Uploaded at */
  uploaded_at: Instant;
}

/** Dung lượng tệp cho phép · Room for files */
export interface FileQuota {
  /** Mã · Id */
  id: FileQuotaId;
  /** Trường · School */
  school: SchoolId | null;
  /** Số byte · Bytes */
  bytes: number;
  version: number;
  ended_at?: Instant;
}

/** Dung lượng tệp cho phép · Room for files */
export interface FileQuotaCreate {
  /** Trường · School */
  school?: SchoolId | null;
  /** Số byte · Bytes */
  bytes: number;
}
export type FileQuotaPatch = Partial<FileQuotaCreate>;
export type FileQuotaBulk = Bulk<FileQuotaId, FileQuotaCreate, FileQuotaPatch>;

/**  ·  */
export interface FileUsage {
  /** Đã dùng (byte) · Used bytes */
  used: number;
  /** Đang gửi (byte) · Arriving bytes */
  arriving: number;
  /** Cho phép (byte) · Quota in bytes */
  quota: number;
}

/**  ·  */
export interface NewUpload {
  /** Tên tệp · Name */
  name: string;
  /** Dung lượng (byte) · Size in bytes */
  size: number;
  /** Mã SHA-256 · SHA-256 */
  sha256?: string | null;
  /** Mục đích · Purpose */
  purpose?: string;
}

/** Tệp · File */
export interface StoredFile {
  /** Mã · Id */
  id: StoredFileId;
  /** Tên tệp · Name */
  name: string;
  /** Loại tệp · Media type */
  media_type: string;
  /** Dung lượng (byte) · Size in bytes */
  size: number;
  /** Mã SHA-256 · SHA-256 */
  sha256: string;
  /** Tài khoản đã gửi · Account that uploaded it */
  uploaded_by: number;
  /** Mục đích · Purpose */
  purpose: string;
  /** Thời điểm gửi · Uploaded at */
  uploaded_at: Instant;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
}

/** Tệp đang gửi · Upload */
export interface Upload {
  /** Mã · Id */
  id: UploadId;
  /** Tên tệp · Name */
  name: string;
  /** Dung lượng (byte) · Size in bytes */
  size: number;
  /** Mã SHA-256 · SHA-256 */
  sha256: string | null;
  /** Mục đích · Purpose */
  purpose: string;
  /** Tài khoản · Account */
  account: number;
  /** Tệp đã xong · File, once finished */
  file: number;
  /** Dùng lần cuối · Last used */
  used_at: Instant;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
}

/**  ·  */
export interface UploadState {
  /** Mã · Id */
  id: UploadId;
  /** Tên tệp · Name */
  name: string;
  /** Dung lượng (byte) · Size in bytes */
  size: number;
  /** Đã nhận (byte) · Received bytes */
  offset: number;
  /** Tệp · File */
  file_id: StoredFileId | null;
}

/**  ·  */
export interface UsageAsk {
}

/**  ·  */
export interface AttemptReport {
  /** Lúc · At */
  at: Instant;
  /** Số sự kiện · Events */
  events: number;
  /** Mất bao lâu (ms) · Took (ms) */
  took_ms: number;
  /** Mã trả lời · Status of the answer */
  status: number;
  /** Mã lỗi · Code of the error */
  error: string;
  /** Lỗi · Error in Vietnamese */
  error_vi: string;
  /** Lỗi (tiếng Anh) · Error */
  error_en: string;
}

/**  ·  */
export interface NewSecret {
  /** Khóa ký · Secret */
  secret: string;
  /** Khóa cũ còn dùng đến · The former one is valid until */
  former_valid_until: Instant | null;
}

/**  ·  */
export interface NewWebHook {
  /** Trường · School */
  school_id?: SchoolId | null;
  /** Địa chỉ nhận · Address */
  url: string;
  /** Các sự kiện · Events */
  events?: string;
  /** Ghi chú · Note */
  note?: string;
}

/** Đầu nhận sự kiện · Web-hook */
export interface WebHook {
  /** Mã · Id */
  id: WebHookId;
  /** Địa chỉ nhận · Address */
  url: string;
  /** Các sự kiện · Events */
  events: string;
  /** Ghi chú · Note */
  note: string;
  /** Đang bật · Active */
  active: boolean;
  /** Tự tắt lúc · Stopped at */
  stopped_at: Instant | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
}

/**  ·  */
export interface WebHookChoice {
  /** Đầu nhận · Web-hook */
  id: WebHookId;
}

/**  ·  */
export interface WebHookChoiceInput {
  /** Đầu nhận · Web-hook */
  id: WebHookId;
}

/**  ·  */
export interface WebHookCorrection {
  /** Đầu nhận · Web-hook */
  id: WebHookId;
  /** Địa chỉ nhận · Address */
  url?: string | null;
  /** Các sự kiện · Events */
  events?: string | null;
  /** Ghi chú · Note */
  note?: string | null;
  /** Đang bật · Active */
  active?: boolean | null;
}

/** Khóa ký của đầu nhận · Secret of a web-hook */
export interface WebHookSecret {
  /** Mã · Id */
  id: WebHookSecretId;
  /** Đầu nhận · Web-hook */
  web_hook_id: WebHookId;
  /** Khóa đã mã hóa · Encrypted secret */
  sealed: string;
  /** Còn dùng đến · Valid until */
  valid_until: Instant | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=web_hook_id. */
  web_hook?: WebHook | null;
}

/**  ·  */
export interface JobChoice {
  /** Mã việc · Job */
  id: string;
}

export type JobQueryState = 'waiting' | 'running' | 'done' | 'dead' | 'cancelled';

/**  ·  */
export interface JobQuery {
  /** Trạng thái · State */
  state?: JobQueryState | null;
  /** Sau việc · After the job */
  after?: string;
}

export type JobReportState = 'waiting' | 'running' | 'done' | 'dead' | 'cancelled';

/**  ·  */
export interface JobReport {
  /** Mã việc · Job */
  id: string;
  /** Loại việc · Kind */
  kind: string;
  /** Tên việc · Name in Vietnamese */
  label_vi: string;
  /** Tên việc (tiếng Anh) · Name */
  label_en: string;
  /** Trạng thái · State */
  state: JobReportState;
  /** Số lần chạy · Attempts */
  attempts: number;
  /** Đã làm · Done so far */
  done: number;
  /** Tổng số · Of how many */
  total: number;
  /** Đang làm gì · What it is doing */
  note: string;
  /** Kết quả · Result */
  result: string;
  /** Mã lỗi · Code of the error */
  error: string;
  /** Lỗi · Error in Vietnamese */
  error_vi: string;
  /** Lỗi (tiếng Anh) · Error */
  error_en: string;
  /** Yêu cầu lúc · Asked at */
  asked_at: Instant;
  /** Bắt đầu lúc · Started at */
  started_at: Instant | null;
  /** Xong lúc · Finished at */
  finished_at: Instant | null;
}

export type AreaLevel = 'province' | 'district' | 'commune';

/** Đơn vị hành chính · Area */
export interface Area {
  /** Mã · Id */
  id: AreaId;
  /** Cấp · Level */
  level: AreaLevel;
  /** Mã · Code */
  code: string;
  /** Loại · Kind */
  kind: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Thuộc · Part of */
  parent_id: AreaId | null;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to: Day | null;
  version: number;
  ended_at?: Instant;
  /** Only with expand=parent_id. */
  parent?: Area | null;
}

/** Đơn vị hành chính · Area */
export interface AreaCreate {
  /** Cấp · Level */
  level: AreaLevel;
  /** Mã · Code */
  code: string;
  /** Loại · Kind */
  kind: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Thuộc · Part of */
  parent_id?: AreaId | null;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis?: string;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to?: Day | null;
}
export type AreaPatch = Partial<AreaCreate>;
export type AreaChange = Omit<AreaPatch, 'valid_from'> & { from: Day };
export type AreaBulk = Bulk<AreaId, AreaCreate, AreaPatch>;

/** Thay đổi đơn vị hành chính · What an area became */
export interface AreaStep {
  /** Đơn vị cũ · Old area */
  from_id: AreaId;
  /** Đơn vị mới · New area */
  to_id: AreaId;
  /** Tên cũ · Old name */
  from_name: string;
  /** Mã mới · New code */
  to_code: string;
  /** Tên mới · New name */
  to_name: string;
  /** Từ ngày · Since */
  happened_on: Day;
  /** Chỉ một phần · Only a part */
  partial: boolean;
  /** Còn hiệu lực · Still valid */
  still_valid: boolean;
}

/** Sắp xếp đơn vị hành chính · Area succession */
export interface AreaSuccession {
  /** Mã · Id */
  id: AreaSuccessionId;
  /** Đơn vị cũ · Old area */
  from_id: AreaId;
  /** Đơn vị mới · New area */
  to_id: AreaId;
  /** Từ ngày · Since */
  happened_on: Day;
  /** Chỉ một phần · Only a part */
  partial: boolean;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  version: number;
  ended_at?: Instant;
  /** Only with expand=from_id. */
  from?: Area | null;
  /** Only with expand=to_id. */
  to?: Area | null;
}

/** Sắp xếp đơn vị hành chính · Area succession */
export interface AreaSuccessionCreate {
  /** Đơn vị cũ · Old area */
  from_id: AreaId;
  /** Đơn vị mới · New area */
  to_id: AreaId;
  /** Từ ngày · Since */
  happened_on: Day;
  /** Chỉ một phần · Only a part */
  partial?: boolean;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis?: string;
}
export type AreaSuccessionPatch = Partial<AreaSuccessionCreate>;
export type AreaSuccessionBulk = Bulk<AreaSuccessionId, AreaSuccessionCreate, AreaSuccessionPatch>;

/**  ·  */
export interface AuthoritiesQuery {
  /** Trường · School */
  id: SchoolId;
  /** Vào ngày · As of */
  as_of?: Day | null;
}

/** Cơ sở, điểm trường · Campus */
export interface Campus {
  /** Mã · Id */
  id: CampusId;
  /** Mã điểm trường · Code */
  code: string;
  /** Tên điểm trường · Name */
  name: string;
  /** Địa chỉ · Address */
  address: string;
  /** Xã, phường, đặc khu · Area */
  area_id: AreaId | null;
  /** Cơ sở chính · Main campus */
  main: boolean;
  /** Đơn vị trong hệ thống · Unit */
  unit_id: UnitId | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=area_id. */
  area?: Area | null;
  /** Only with expand=unit_id. */
  unit?: Unit | null;
}

/** Cơ sở, điểm trường · Campus */
export interface CampusCreate {
  /** Mã điểm trường · Code */
  code: string;
  /** Tên điểm trường · Name */
  name: string;
  /** Địa chỉ · Address */
  address?: string;
  /** Xã, phường, đặc khu · Area */
  area_id?: AreaId | null;
  /** Cơ sở chính · Main campus */
  main?: boolean;
  /** Đơn vị trong hệ thống · Unit */
  unit_id?: UnitId | null;
}
export type CampusPatch = Partial<CampusCreate>;
export type CampusBulk = Bulk<CampusId, CampusCreate, CampusPatch>;

/** Khối lớp, nhóm tuổi · Grade */
export interface Grade {
  /** Mã · Id */
  id: GradeId;
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Mã của Bộ GD&ĐT · Code of the ministry */
  official_code: string;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  /** Thứ tự · Order */
  sort: number;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to: Day | null;
  /** Cấp học · Stage */
  stage_id: StageId;
  /** Từ tháng tuổi · From month of age */
  age_from_months: number | null;
  /** Đến tháng tuổi · To month of age */
  age_to_months: number | null;
  version: number;
  ended_at?: Instant;
  /** Only with expand=stage_id. */
  stage?: Stage | null;
}

/** Khối lớp, nhóm tuổi · Grade */
export interface GradeCreate {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Mã của Bộ GD&ĐT · Code of the ministry */
  official_code?: string;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis?: string;
  /** Thứ tự · Order */
  sort?: number;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to?: Day | null;
  /** Cấp học · Stage */
  stage_id: StageId;
  /** Từ tháng tuổi · From month of age */
  age_from_months?: number | null;
  /** Đến tháng tuổi · To month of age */
  age_to_months?: number | null;
}
export type GradePatch = Partial<GradeCreate>;
export type GradeChange = Omit<GradePatch, 'valid_from'> & { from: Day };
export type GradeBulk = Bulk<GradeId, GradeCreate, GradePatch>;

/** Điểm trường mới · New campus */
export interface NewCampus {
  /** Mã điểm trường · Code */
  code: string;
  /** Tên điểm trường · Name */
  name: string;
  /** Địa chỉ · Address */
  address?: string;
}

/** Trường mới · New school */
export interface NewSchool {
  /** Mã trường · Code */
  code: string;
  /** Tên trường · Name */
  name: string;
  /** Các cấp học · Stages */
  stages: string;
  /** Mã đơn vị cấp trên · Code of the parent */
  parent_code?: string | null;
  /** Mã loại hình · Code of the form */
  form_code?: string | null;
  /** Từ ngày · Valid from */
  valid_from?: Day | null;
  /** Các điểm trường · Campuses */
  campuses?: NewCampus[];
}

/** Phạm vi quản lý · Reach */
export interface Reach {
  /** Mã · Id */
  id: ReachId;
  /** Cơ quan quản lý · Authority */
  unit_id: UnitId;
  /** Trường · School */
  school_id: SchoolId;
  /** Từ ngày · Valid from */
  valid_from: Day;
  /** Đến ngày · Valid to */
  valid_to: Day | null;
  version: number;
  ended_at?: Instant;
  /** Only with expand=unit_id. */
  unit?: Unit | null;
  /** Only with expand=school_id. */
  school?: School | null;
}

/** Phòng · Room */
export interface Room {
  /** Mã · Id */
  id: RoomId;
  /** Điểm trường · Campus */
  campus_id: CampusId;
  /** Mã phòng · Code */
  code: string;
  /** Tên phòng · Name */
  name: string;
  /** Loại phòng · Kind */
  kind_id: RoomKindId;
  /** Tầng · Floor */
  floor: number;
  /** Sức chứa · Capacity */
  capacity: number | null;
  /** Ghi chú · Note */
  note: string;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=campus_id. */
  campus?: Campus | null;
  /** Only with expand=kind_id. */
  kind?: RoomKind | null;
}

/** Phòng · Room */
export interface RoomCreate {
  /** Điểm trường · Campus */
  campus_id: CampusId;
  /** Mã phòng · Code */
  code: string;
  /** Tên phòng · Name */
  name: string;
  /** Loại phòng · Kind */
  kind_id: RoomKindId;
  /** Tầng · Floor */
  floor?: number;
  /** Sức chứa · Capacity */
  capacity?: number | null;
  /** Ghi chú · Note */
  note?: string;
}
export type RoomPatch = Partial<RoomCreate>;
export type RoomBulk = Bulk<RoomId, RoomCreate, RoomPatch>;

/** Loại phòng · Room kind */
export interface RoomKind {
  /** Mã · Id */
  id: RoomKindId;
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Mã của Bộ GD&ĐT · Code of the ministry */
  official_code: string;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  /** Thứ tự · Order */
  sort: number;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to: Day | null;
  version: number;
  ended_at?: Instant;
}

/** Loại phòng · Room kind */
export interface RoomKindCreate {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Mã của Bộ GD&ĐT · Code of the ministry */
  official_code?: string;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis?: string;
  /** Thứ tự · Order */
  sort?: number;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to?: Day | null;
}
export type RoomKindPatch = Partial<RoomKindCreate>;
export type RoomKindChange = Omit<RoomKindPatch, 'valid_from'> & { from: Day };
export type RoomKindBulk = Bulk<RoomKindId, RoomKindCreate, RoomKindPatch>;

/** Trường · School */
export interface School {
  /** Mã · Id */
  id: SchoolId;
  /** Đơn vị · Unit */
  unit_id: UnitId;
  /** Mã trường · Code */
  code: string;
  /** Tên trường · Name */
  name: string;
  /** Loại hình · Form */
  form_id: SchoolFormId | null;
  /** Ngày thành lập · Founded on */
  founded_on: Day | null;
  /** Ngày giải thể · Closed on */
  closed_on: Day | null;
  version: number;
  ended_at?: Instant;
  /** Only with expand=unit_id. */
  unit?: Unit | null;
  /** Only with expand=form_id. */
  form?: SchoolForm | null;
}

/** Trường · School */
export interface SchoolCreate {
  /** Đơn vị · Unit */
  unit_id: UnitId;
  /** Mã trường · Code */
  code: string;
  /** Tên trường · Name */
  name: string;
  /** Loại hình · Form */
  form_id?: SchoolFormId | null;
  /** Ngày thành lập · Founded on */
  founded_on?: Day | null;
  /** Ngày giải thể · Closed on */
  closed_on?: Day | null;
}
export type SchoolPatch = Partial<SchoolCreate>;
export type SchoolBulk = Bulk<SchoolId, SchoolCreate, SchoolPatch>;

/** Loại hình trường · School form */
export interface SchoolForm {
  /** Mã · Id */
  id: SchoolFormId;
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Mã của Bộ GD&ĐT · Code of the ministry */
  official_code: string;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  /** Thứ tự · Order */
  sort: number;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to: Day | null;
  version: number;
  ended_at?: Instant;
}

/** Loại hình trường · School form */
export interface SchoolFormCreate {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Mã của Bộ GD&ĐT · Code of the ministry */
  official_code?: string;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis?: string;
  /** Thứ tự · Order */
  sort?: number;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to?: Day | null;
}
export type SchoolFormPatch = Partial<SchoolFormCreate>;
export type SchoolFormChange = Omit<SchoolFormPatch, 'valid_from'> & { from: Day };
export type SchoolFormBulk = Bulk<SchoolFormId, SchoolFormCreate, SchoolFormPatch>;

/** Cấp học của trường · Stage of a school */
export interface SchoolStage {
  /** Mã · Id */
  id: SchoolStageId;
  /** Cấp học · Stage */
  stage_id: StageId;
  /** Từ ngày · Valid from */
  valid_from: Day;
  /** Đến ngày · Valid to */
  valid_to: Day | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=stage_id. */
  stage?: Stage | null;
}

/** Cấp học của trường · Stage of a school */
export interface SchoolStageCreate {
  /** Cấp học · Stage */
  stage_id: StageId;
  /** Từ ngày · Valid from */
  valid_from: Day;
  /** Đến ngày · Valid to */
  valid_to?: Day | null;
}
export type SchoolStagePatch = Partial<SchoolStageCreate>;
export type SchoolStageChange = Omit<SchoolStagePatch, 'valid_from'> & { from: Day };
export type SchoolStageBulk = Bulk<SchoolStageId, SchoolStageCreate, SchoolStagePatch>;

/** Cấp học · Stage */
export interface Stage {
  /** Mã · Id */
  id: StageId;
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Mã của Bộ GD&ĐT · Code of the ministry */
  official_code: string;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  /** Thứ tự · Order */
  sort: number;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to: Day | null;
  version: number;
  ended_at?: Instant;
}

/** Cấp học · Stage */
export interface StageCreate {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Mã của Bộ GD&ĐT · Code of the ministry */
  official_code?: string;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis?: string;
  /** Thứ tự · Order */
  sort?: number;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to?: Day | null;
}
export type StagePatch = Partial<StageCreate>;
export type StageChange = Omit<StagePatch, 'valid_from'> & { from: Day };
export type StageBulk = Bulk<StageId, StageCreate, StagePatch>;

export type SuccessorsQueryLevel = 'province' | 'district' | 'commune';

/**  ·  */
export interface SuccessorsQuery {
  /** Mã · Code */
  code: string;
  /** Cấp · Level */
  level?: SuccessorsQueryLevel;
  /** Vào ngày · On the day */
  day?: Day | null;
}

/**  ·  */
export interface TreeQuery {
  /** Vào ngày · As of */
  as_of?: Day | null;
  /** Từ đơn vị · From the unit */
  root_id?: UnitId | null;
  /** Số cấp dưới · Levels below */
  levels?: number | null;
}

export type UnitKind = 'ministry' | 'province' | 'district' | 'commune' | 'school' | 'campus' | 'unit';

/** Đơn vị · Unit */
export interface Unit {
  /** Mã · Id */
  id: UnitId;
  /** Loại đơn vị · Kind */
  kind: UnitKind;
  /** Mã đơn vị · Code */
  code: string;
  version: number;
  ended_at?: Instant;
}

/** Đơn vị · Unit */
export interface UnitCreate {
  /** Loại đơn vị · Kind */
  kind: UnitKind;
  /** Mã đơn vị · Code */
  code: string;
}
export type UnitPatch = Partial<UnitCreate>;
export type UnitBulk = Bulk<UnitId, UnitCreate, UnitPatch>;

export type UnitNodeKind = 'ministry' | 'province' | 'district' | 'commune' | 'school' | 'campus' | 'unit';

/** Đơn vị trong hệ thống · Unit in the tree */
export interface UnitNode {
  /** Đơn vị · Unit */
  unit_id: UnitId;
  /** Đơn vị cấp trên · Parent */
  parent_id: UnitId | null;
  /** Loại đơn vị · Kind */
  kind: UnitNodeKind;
  /** Mã đơn vị · Code */
  code: string;
  /** Tên đơn vị · Name */
  name: string;
  /** Tên viết tắt · Short name */
  short_name: string;
  /** Bậc · Depth */
  depth: number;
}

/** Giai đoạn của đơn vị · Unit period */
export interface UnitPeriod {
  /** Mã · Id */
  id: UnitPeriodId;
  /** Đơn vị · Unit */
  unit_id: UnitId;
  /** Đơn vị cấp trên · Parent */
  parent_id: UnitId | null;
  /** Tên đơn vị · Name */
  name: string;
  /** Tên viết tắt · Short name */
  short_name: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Địa bàn · Area */
  area_id: AreaId | null;
  /** Quyết định · Legal basis */
  legal_basis: string;
  /** Từ ngày · Valid from */
  valid_from: Day;
  /** Đến ngày · Valid to */
  valid_to: Day | null;
  version: number;
  ended_at?: Instant;
  /** Only with expand=unit_id. */
  unit?: Unit | null;
  /** Only with expand=parent_id. */
  parent?: Unit | null;
  /** Only with expand=area_id. */
  area?: Area | null;
}

/** Giai đoạn của đơn vị · Unit period */
export interface UnitPeriodCreate {
  /** Đơn vị · Unit */
  unit_id: UnitId;
  /** Đơn vị cấp trên · Parent */
  parent_id?: UnitId | null;
  /** Tên đơn vị · Name */
  name: string;
  /** Tên viết tắt · Short name */
  short_name?: string;
  /** Tên in trên văn bản · Name as printed */
  print_name?: string;
  /** Địa bàn · Area */
  area_id?: AreaId | null;
  /** Quyết định · Legal basis */
  legal_basis?: string;
  /** Từ ngày · Valid from */
  valid_from: Day;
  /** Đến ngày · Valid to */
  valid_to?: Day | null;
}
export type UnitPeriodPatch = Partial<UnitPeriodCreate>;
export type UnitPeriodChange = Omit<UnitPeriodPatch, 'valid_from'> & { from: Day };
export type UnitPeriodBulk = Bulk<UnitPeriodId, UnitPeriodCreate, UnitPeriodPatch>;

/**  ·  */
export interface FailureChoice {
  /** Mã · Id */
  id: string;
}

/**  ·  */
export interface FailureQuery {
  /** Thôi thử lại · Dead */
  dead?: boolean | null;
  /** Sau mã · After */
  after?: string;
}

/**  ·  */
export interface FailureReport {
  /** Mã · Id */
  id: string;
  /** Bên nhận · Consumer */
  consumer: string;
  /** Sự kiện · Event */
  event: string;
  /** Mã sự kiện · Id of the event */
  event_id: string;
  /** Trường · School */
  school_id: string;
  /** Số lần thử · Attempts */
  attempts: number;
  /** Thôi thử lại · Dead */
  dead: boolean;
  /** Mã lỗi · Code of the error */
  error: string;
  /** Lỗi · Error in Vietnamese */
  error_vi: string;
  /** Lỗi (tiếng Anh) · Error */
  error_en: string;
  /** Hỏng lúc · Failed at */
  failed_at: Instant;
  /** Thử lại lúc · Tried again at */
  next_at: Instant;
}

export type GuardianshipKinship = 'mother' | 'father' | 'grandparent' | 'sibling' | 'other';

/** Người giám hộ · Guardianship */
export interface Guardianship {
  /** Mã · Id */
  id: GuardianshipId;
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Người giám hộ · Guardian */
  guardian_id: PersonId;
  /** Quan hệ · Kinship */
  kinship: GuardianshipKinship;
  /** Thứ tự liên hệ · Contact order */
  contact_order: number;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to: Day | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=pupil_id. */
  pupil?: Pupil | null;
  /** Only with expand=guardian_id. */
  guardian?: Person | null;
}

/** Người giám hộ · Guardianship */
export interface GuardianshipCreate {
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Người giám hộ · Guardian */
  guardian_id: PersonId;
  /** Quan hệ · Kinship */
  kinship: GuardianshipKinship;
  /** Thứ tự liên hệ · Contact order */
  contact_order?: number;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to?: Day | null;
}
export type GuardianshipPatch = Partial<GuardianshipCreate>;
export type GuardianshipChange = Omit<GuardianshipPatch, 'valid_from'> & { from: Day };
export type GuardianshipBulk = Bulk<GuardianshipId, GuardianshipCreate, GuardianshipPatch>;

export type NewGuardianSex = 'male' | 'female';

export type NewGuardianKinship = 'mother' | 'father' | 'grandparent' | 'sibling' | 'other';

/**  ·  */
export interface NewGuardian {
  /** Họ và tên · Full name */
  full_name: string;
  /** Ngày sinh · Birth date */
  birth_date?: Day | null;
  /** Giới tính · Sex */
  sex?: NewGuardianSex | null;
  /** Số định danh cá nhân · Personal number */
  personal_number?: string | null;
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Quan hệ · Kinship */
  kinship: NewGuardianKinship;
  /** Thứ tự liên hệ · Contact order */
  contact_order?: number;
}

export type NewPupilSex = 'male' | 'female';

/**  ·  */
export interface NewPupil {
  /** Họ và tên · Full name */
  full_name: string;
  /** Ngày sinh · Birth date */
  birth_date?: Day | null;
  /** Giới tính · Sex */
  sex?: NewPupilSex | null;
  /** Số định danh cá nhân · Personal number */
  personal_number?: string | null;
  /** Mã học sinh · Code */
  code?: string;
  /** Cơ sở · Campus */
  campus_id?: CampusId | null;
  /** Nhập học ngày · Enrolled on */
  valid_from?: Day | null;
}

export type NewStaffMemberSex = 'male' | 'female';

export type NewStaffMemberKind = 'leader' | 'teacher' | 'employee';

/**  ·  */
export interface NewStaffMember {
  /** Họ và tên · Full name */
  full_name: string;
  /** Ngày sinh · Birth date */
  birth_date?: Day | null;
  /** Giới tính · Sex */
  sex?: NewStaffMemberSex | null;
  /** Số định danh cá nhân · Personal number */
  personal_number?: string | null;
  /** Nhóm · Kind */
  kind: NewStaffMemberKind;
  /** Mã cán bộ · Code */
  code?: string;
  /** Cơ sở · Campus */
  campus_id?: CampusId | null;
  /** Từ ngày · From */
  valid_from?: Day | null;
}

export type PersonSex = 'male' | 'female';

/** Người · Person */
export interface Person {
  /** Mã · Id */
  id: PersonId;
  /** Họ và tên · Full name */
  full_name: string;
  /** Ngày sinh · Birth date */
  birth_date: Day | null;
  /** Giới tính · Sex */
  sex: PersonSex | null;
  /** Số định danh cá nhân · Personal number */
  personal_number: string | null;
  version: number;
  ended_at?: Instant;
}

/** Người · Person */
export interface PersonCreate {
  /** Họ và tên · Full name */
  full_name: string;
  /** Ngày sinh · Birth date */
  birth_date?: Day | null;
  /** Giới tính · Sex */
  sex?: PersonSex | null;
  /** Số định danh cá nhân · Personal number */
  personal_number?: string | null;
}
export type PersonPatch = Partial<PersonCreate>;
export type PersonBulk = Bulk<PersonId, PersonCreate, PersonPatch>;

/** Học sinh · Pupil */
export interface Pupil {
  /** Mã · Id */
  id: PupilId;
  /** Người · Person */
  person_id: PersonId;
  /** Mã học sinh · Code */
  code: string;
  /** Cơ sở · Campus */
  campus_id: CampusId | null;
  /** Nhập học ngày · Enrolled on */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to: Day | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=campus_id. */
  campus?: Campus | null;
}

/** Học sinh · Pupil */
export interface PupilCreate {
  /** Người · Person */
  person_id: PersonId;
  /** Mã học sinh · Code */
  code?: string;
  /** Cơ sở · Campus */
  campus_id?: CampusId | null;
  /** Nhập học ngày · Enrolled on */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to?: Day | null;
}
export type PupilPatch = Partial<PupilCreate>;
export type PupilChange = Omit<PupilPatch, 'valid_from'> & { from: Day };
export type PupilBulk = Bulk<PupilId, PupilCreate, PupilPatch>;

export type StaffMemberKind = 'leader' | 'teacher' | 'employee';

/** Cán bộ, giáo viên, nhân viên · Staff member */
export interface StaffMember {
  /** Mã · Id */
  id: StaffMemberId;
  /** Người · Person */
  person_id: PersonId;
  /** Nhóm · Kind */
  kind: StaffMemberKind;
  /** Mã cán bộ · Code */
  code: string;
  /** Cơ sở · Campus */
  campus_id: CampusId | null;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to: Day | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=campus_id. */
  campus?: Campus | null;
}

/** Cán bộ, giáo viên, nhân viên · Staff member */
export interface StaffMemberCreate {
  /** Người · Person */
  person_id: PersonId;
  /** Nhóm · Kind */
  kind: StaffMemberKind;
  /** Mã cán bộ · Code */
  code?: string;
  /** Cơ sở · Campus */
  campus_id?: CampusId | null;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to?: Day | null;
}
export type StaffMemberPatch = Partial<StaffMemberCreate>;
export type StaffMemberChange = Omit<StaffMemberPatch, 'valid_from'> & { from: Day };
export type StaffMemberBulk = Bulk<StaffMemberId, StaffMemberCreate, StaffMemberPatch>;

/**  ·  */
export interface CardReport {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  label_vi: string;
  /** Tên tiếng Anh · Name */
  label_en: string;
  /** Giá trị · Value */
  value: number;
}

/**  ·  */
export interface FactReport {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  label_vi: string;
  /** Tên tiếng Anh · Name */
  label_en: string;
  /** Tử số · Numerator */
  numerator: number;
  /** Mẫu số · Denominator */
  denominator: number;
  /** Thời điểm đo · Measured at */
  measured_at: Instant;
}

/**  ·  */
export interface Nothing {
}

/**  ·  */
export interface SheetReport {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  label_vi: string;
  /** Tên tiếng Anh · Name */
  label_en: string;
  /** Địa chỉ · Address */
  path: string;
}

/**  ·  */
export interface UndoRequest {
  /** Mã thay đổi · Change set */
  id: string;
}

/**  ·  */
export interface Undone {
  /** Mã thay đổi · Change set */
  change_set: string;
}

/**  ·  */
export interface WorklistCount {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  label_vi: string;
  /** Tên tiếng Anh · Name */
  label_en: string;
  /** Việc cần làm · Next step in Vietnamese */
  next_step_vi: string;
  /** Việc cần làm (tiếng Anh) · Next step */
  next_step_en: string;
  /** Địa chỉ · Address */
  path: string;
  /** Số việc · Waiting */
  waiting: number;
}

/** Lượt xem dữ liệu · Access */
export interface AccessEntry {
  /** Mã · Id */
  id: string;
  /** Lúc · At */
  at: Instant;
  /** Loại dữ liệu · Kind of rows */
  entity: string;
  /** Tên · Name in Vietnamese */
  label_vi: string;
  /** Tên tiếng Anh · Name */
  label_en: string;
  /** Các mục · Fields */
  fields: string;
  /** Với tư cách · Hat */
  hat: string;
  /** Vai trò · Roles */
  roles: string;
  /** Trường · School */
  school_id: SchoolId | null;
  /** Người xem · Name of the reader */
  reader_name: string;
  /** Chính tôi · It was me */
  own: boolean;
}

/**  ·  */
export interface AccessQuery {
  /** Của ai · Whose data */
  person_id?: PersonId | null;
  /** Loại dữ liệu · Kind of rows */
  entity?: string | null;
  /** Từ ngày · From */
  from?: Day | null;
  /** Đến hết ngày · To */
  to?: Day | null;
  /** Sau dòng · After the line */
  starting_after?: string | null;
  /** Số dòng · Limit */
  limit?: number | null;
}

export type CampaignLineReason = 'by_law' | 'by_contract' | 'consented' | 'purpose_unknown' | 'restricted' | 'not_asked' | 'refused' | 'withdrawn' | 'text_changed' | 'own_consent_needed' | 'child_not_asked' | 'child_refused';

/** Cần hỏi · To be asked */
export interface CampaignLine {
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Của ai · Whose data */
  person_id: PersonId;
  /** Vì sao · Why */
  reason: CampaignLineReason;
}

/** Những người cần hỏi · Who is to be asked */
export interface CampaignPage {
  /** Danh sách · Lines */
  lines: CampaignLine[];
  /** Tiếp theo · Next */
  next: PupilId | null;
}

/**  ·  */
export interface CampaignQuery {
  /** Mã mục đích · Code of the purpose */
  purpose: string;
  /** Sau học sinh · After the pupil */
  starting_after?: PupilId | null;
  /** Số dòng · Limit */
  limit?: number | null;
}

export type ConsentState = 'given' | 'refused' | 'withdrawn';

export type ConsentSide = 'representative' | 'subject';

export type ConsentChannel = 'app' | 'paper';

/** Ý kiến đồng ý · Consent */
export interface Consent {
  /** Mã · Id */
  id: ConsentId;
  /** Của ai · Whose data */
  person_id: PersonId;
  /** Mã mục đích · Code of the purpose */
  purpose: string;
  /** Văn bản đã xem · The text that was shown */
  notice_id: NoticeId;
  /** Ý kiến · Answer */
  state: ConsentState;
  /** Với tư cách · As */
  side: ConsentSide;
  /** Người trả lời · Given by */
  given_by: PersonId | null;
  /** Lúc · At */
  decided_at: Instant;
  /** Cách trả lời · Channel */
  channel: ConsentChannel;
  /** Địa chỉ mạng (đã che) · Address, masked */
  address: string;
  /** Nơi lưu giấy · Where the paper lies */
  reason: string;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=notice_id. */
  notice?: Notice | null;
}

export type ConsentAgeStep = 'child_voice' | 'own_consent' | 'adulthood';

/** Tuổi quyết định · Age of consent */
export interface ConsentAge {
  /** Mã · Id */
  id: ConsentAgeId;
  /** Mốc · Step */
  step: ConsentAgeStep;
  /** Từ đủ tuổi · From the age of */
  years: number;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to: Day | null;
  version: number;
  ended_at?: Instant;
}

/** Tuổi quyết định · Age of consent */
export interface ConsentAgeCreate {
  /** Mốc · Step */
  step: ConsentAgeStep;
  /** Từ đủ tuổi · From the age of */
  years: number;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to?: Day | null;
}
export type ConsentAgePatch = Partial<ConsentAgeCreate>;
export type ConsentAgeChange = Omit<ConsentAgePatch, 'valid_from'> & { from: Day };
export type ConsentAgeBulk = Bulk<ConsentAgeId, ConsentAgeCreate, ConsentAgePatch>;

export type ConsentDecisionState = 'given' | 'refused' | 'withdrawn';

/** Trả lời · Answer */
export interface ConsentDecision {
  /** Của ai · Whose data */
  person_id: PersonId;
  /** Mã mục đích · Code of the purpose */
  purpose: string;
  /** Văn bản đã xem · The text that was shown */
  notice_id: NoticeId;
  /** Ý kiến · Answer */
  state: ConsentDecisionState;
}

export type ConsentViewGround = 'law' | 'contract' | 'consent';

export type ConsentViewReason = 'by_law' | 'by_contract' | 'consented' | 'purpose_unknown' | 'restricted' | 'not_asked' | 'refused' | 'withdrawn' | 'text_changed' | 'own_consent_needed' | 'child_not_asked' | 'child_refused';

export type ConsentViewMine = 'given' | 'refused' | 'withdrawn';

/** Ý kiến của tôi · My consent */
export interface ConsentView {
  /** Của ai · Whose data */
  person_id: PersonId;
  /** Mã mục đích · Code of the purpose */
  purpose: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Cơ sở xử lý · Ground */
  ground: ConsentViewGround;
  /** Dữ liệu nhạy cảm · Sensitive data */
  sensitive: boolean;
  /** Có bên thứ ba · A third party takes part */
  third_party: boolean;
  /** Ai nhận được · Recipients */
  recipients: string;
  /** Lưu trong bao lâu · Kept for */
  kept_for: string;
  /** Văn bản · The text */
  notice_id: NoticeId | null;
  /** Nội dung · Text in Vietnamese */
  text_vi: string;
  /** Nội dung tiếng Anh · Text in English */
  text_en: string;
  /** Nội dung cho trẻ · For children in Vietnamese */
  child_text_vi: string;
  /** Nội dung cho trẻ (tiếng Anh) · For children */
  child_text_en: string;
  /** Được phép · Allowed */
  allowed: boolean;
  /** Vì sao · Why */
  reason: ConsentViewReason;
  /** Ý kiến của tôi · My answer */
  mine: ConsentViewMine | null;
  /** Tôi được quyết định · I may decide */
  may_decide: boolean;
}

/**  ·  */
export interface ConsentsQuery {
  /** Của ai · Whose data */
  person_id?: PersonId | null;
}

export type DataRequestKind = 'access' | 'correct' | 'erase' | 'restrict' | 'object' | 'withdraw';

export type DataRequestChannel = 'app' | 'paper';

export type DataRequestState = 'received' | 'acknowledged' | 'prepared' | 'finished' | 'refused';

/** Yêu cầu về dữ liệu cá nhân · Data request */
export interface DataRequest {
  /** Mã · Id */
  id: DataRequestId;
  /** Của ai · Whose data */
  person_id: PersonId | null;
  /** Người yêu cầu · Asked by */
  asked_by: PersonId | null;
  /** Loại yêu cầu · Kind */
  kind: DataRequestKind;
  /** Nội dung · Details */
  details: string;
  /** Mã mục đích · Code of the purpose */
  purpose: string;
  /** Cách gửi · Channel */
  channel: DataRequestChannel;
  /** Trạng thái · State */
  state: DataRequestState;
  /** Có bên thứ ba · A third party takes part */
  third_party: boolean;
  /** Nhận lúc · Received at */
  received_at: Instant;
  /** Phản hồi trước hết ngày · Acknowledge by */
  acknowledge_by: Day;
  /** Hạn giải quyết · Due on */
  due_on: Day;
  /** Đã phản hồi lúc · Acknowledged at */
  acknowledged_at: Instant | null;
  /** Kết thúc lúc · Closed at */
  closed_at: Instant | null;
  /** Hạn trước khi gia hạn · Due before the extension */
  extended_from: Day | null;
  /** Lý do gia hạn · Reason of the extension */
  extension_reason: string;
  /** Căn cứ pháp lý · Legal ground */
  legal_ground: string;
  /** Trả lời · Answer */
  answer: string;
  /** Người chuẩn bị · Prepared by */
  prepared_by: PersonId | null;
  /** Người quyết định · Decided by */
  decided_by: PersonId | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=person_id. */
  person?: Person | null;
}

export type DataUseReason = 'by_law' | 'by_contract' | 'consented' | 'purpose_unknown' | 'restricted' | 'not_asked' | 'refused' | 'withdrawn' | 'text_changed' | 'own_consent_needed' | 'child_not_asked' | 'child_refused';

/** Được phép dùng dữ liệu · Use of data */
export interface DataUse {
  /** Của ai · Whose data */
  person_id: PersonId;
  /** Mã mục đích · Code of the purpose */
  purpose: string;
  /** Được phép · Allowed */
  allowed: boolean;
  /** Vì sao · Why */
  reason: DataUseReason;
}

/**  ·  */
export interface DataUseQuery {
  /** Của ai · Whose data */
  person_id: PersonId;
  /** Mã mục đích · Code of the purpose */
  purpose?: string | null;
  /** Vào ngày · On the day */
  day?: Day | null;
}

/** Xóa gì, giữ gì · What goes and what stays */
export interface ErasureLine {
  /** Loại dữ liệu · Kind of rows */
  entity: string;
  /** Tên · Name in Vietnamese */
  label_vi: string;
  /** Tên tiếng Anh · Name */
  label_en: string;
  /** Sẽ ra sao · What becomes of them */
  fate: string;
  /** Căn cứ · Basis */
  basis: string;
  /** Số dòng · Rows */
  rows: number;
}

export type NewRequestKind = 'access' | 'correct' | 'erase' | 'restrict' | 'object' | 'withdraw';

/** Yêu cầu mới · New request */
export interface NewRequest {
  /** Của ai · Whose data */
  person_id: PersonId;
  /** Loại yêu cầu · Kind */
  kind: NewRequestKind;
  /** Nội dung · Details */
  details?: string;
  /** Mã mục đích · Code of the purpose */
  purpose?: string;
  /** Người yêu cầu · Asked by */
  asked_by?: PersonId | null;
}

/** Thông báo xử lý dữ liệu · Notice */
export interface Notice {
  /** Mã · Id */
  id: NoticeId;
  /** Mã mục đích · Code of the purpose */
  purpose: string;
  /** Phiên bản · Version */
  number: number;
  /** Nội dung · Text in Vietnamese */
  text_vi: string;
  /** Nội dung tiếng Anh · Text in English */
  text_en: string;
  /** Nội dung cho trẻ · Text for children in Vietnamese */
  child_text_vi: string;
  /** Nội dung cho trẻ (tiếng Anh) · Text for children */
  child_text_en: string;
  /** Phải hỏi lại · Asks everybody again */
  asks_again: boolean;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to: Day | null;
  version: number;
  ended_at?: Instant;
}

/** Thông báo xử lý dữ liệu · Notice */
export interface NoticeCreate {
  /** Mã mục đích · Code of the purpose */
  purpose: string;
  /** Phiên bản · Version */
  number: number;
  /** Nội dung · Text in Vietnamese */
  text_vi: string;
  /** Nội dung tiếng Anh · Text in English */
  text_en?: string;
  /** Nội dung cho trẻ · Text for children in Vietnamese */
  child_text_vi?: string;
  /** Nội dung cho trẻ (tiếng Anh) · Text for children */
  child_text_en?: string;
  /** Phải hỏi lại · Asks everybody again */
  asks_again?: boolean;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to?: Day | null;
}
export type NoticePatch = Partial<NoticeCreate>;
export type NoticeChange = Omit<NoticePatch, 'valid_from'> & { from: Day };
export type NoticeBulk = Bulk<NoticeId, NoticeCreate, NoticePatch>;

export type PaperConsentState = 'given' | 'refused' | 'withdrawn';

/** Trả lời bằng giấy · Answer on paper */
export interface PaperConsent {
  /** Của ai · Whose data */
  person_id: PersonId;
  /** Mã mục đích · Code of the purpose */
  purpose: string;
  /** Văn bản đã xem · The text that was shown */
  notice_id: NoticeId;
  /** Ý kiến · Answer */
  state: PaperConsentState;
  /** Người trả lời · Given by */
  given_by: PersonId;
  /** Nơi lưu giấy · Where the paper lies */
  reason: string;
}

export type PurposeGround = 'law' | 'contract' | 'consent';

/** Mục đích xử lý dữ liệu · Purpose of data processing */
export interface Purpose {
  /** Mã · Id */
  id: PurposeId;
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Cơ sở xử lý · Ground */
  ground: PurposeGround;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  /** Ai nhận được · Recipients */
  recipients: string;
  /** Lưu trong bao lâu · Kept for */
  kept_for: string;
  /** Cần cả ý kiến của trẻ · Needs the child's own yes */
  child_consent: boolean;
  /** Dữ liệu nhạy cảm · Sensitive data */
  sensitive: boolean;
  /** Có bên thứ ba · A third party takes part */
  third_party: boolean;
  /** Thứ tự · Order */
  sort: number;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to: Day | null;
  version: number;
  ended_at?: Instant;
}

/** Mục đích xử lý dữ liệu · Purpose of data processing */
export interface PurposeCreate {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Cơ sở xử lý · Ground */
  ground: PurposeGround;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  /** Ai nhận được · Recipients */
  recipients?: string;
  /** Lưu trong bao lâu · Kept for */
  kept_for?: string;
  /** Cần cả ý kiến của trẻ · Needs the child's own yes */
  child_consent?: boolean;
  /** Dữ liệu nhạy cảm · Sensitive data */
  sensitive?: boolean;
  /** Có bên thứ ba · A third party takes part */
  third_party?: boolean;
  /** Thứ tự · Order */
  sort?: number;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to?: Day | null;
}
export type PurposePatch = Partial<PurposeCreate>;
export type PurposeChange = Omit<PurposePatch, 'valid_from'> & { from: Day };
export type PurposeBulk = Bulk<PurposeId, PurposeCreate, PurposePatch>;

/** Kết quả giải quyết · Answer */
export interface RequestAnswer {
  /** Yêu cầu · Request */
  id: DataRequestId;
  /** Trả lời · Answer */
  answer?: string;
  /** Căn cứ pháp lý · Legal ground */
  legal_ground?: string;
}

export type RequestClockKind = 'access' | 'correct' | 'erase' | 'restrict' | 'object' | 'withdraw';

/** Thời hạn giải quyết yêu cầu · Clock of data requests */
export interface RequestClock {
  /** Mã · Id */
  id: RequestClockId;
  /** Loại yêu cầu · Kind */
  kind: RequestClockKind;
  /** Phản hồi trong (ngày làm việc) · Acknowledged within (working days) */
  acknowledge_working_days: number;
  /** Xong trong (ngày) · Done within (days) */
  finish_days: number;
  /** Xong trong (ngày), khi có bên thứ ba · Done within (days) with a third party */
  third_party_days: number;
  /** Gia hạn một lần (ngày) · One extension (days) */
  extension_days: number;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to: Day | null;
  version: number;
  ended_at?: Instant;
}

/** Thời hạn giải quyết yêu cầu · Clock of data requests */
export interface RequestClockCreate {
  /** Loại yêu cầu · Kind */
  kind: RequestClockKind;
  /** Phản hồi trong (ngày làm việc) · Acknowledged within (working days) */
  acknowledge_working_days: number;
  /** Xong trong (ngày) · Done within (days) */
  finish_days: number;
  /** Xong trong (ngày), khi có bên thứ ba · Done within (days) with a third party */
  third_party_days: number;
  /** Gia hạn một lần (ngày) · One extension (days) */
  extension_days: number;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to?: Day | null;
}
export type RequestClockPatch = Partial<RequestClockCreate>;
export type RequestClockChange = Omit<RequestClockPatch, 'valid_from'> & { from: Day };
export type RequestClockBulk = Bulk<RequestClockId, RequestClockCreate, RequestClockPatch>;

/** Gia hạn · Extension */
export interface RequestExtension {
  /** Yêu cầu · Request */
  id: DataRequestId;
  /** Lý do · Reason */
  reason: string;
}

/** Hạn chế xử lý · Restriction */
export interface Restriction {
  /** Mã · Id */
  id: RestrictionId;
  /** Của ai · Whose data */
  person_id: PersonId;
  /** Theo yêu cầu · By the request */
  request_id: DataRequestId;
  /** Mã mục đích · Code of the purpose */
  purpose: string;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to: Day | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=request_id. */
  request?: DataRequest | null;
}

/** Tạm dừng xóa · Retention hold */
export interface RetentionHold {
  /** Mã · Id */
  id: RetentionHoldId;
  /** Của ai · Whose data */
  person_id: PersonId | null;
  /** Loại dữ liệu · Kind of rows */
  entity: string;
  /** Lý do · Reason */
  reason: string;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to: Day | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=person_id. */
  person?: Person | null;
}

/** Tạm dừng xóa · Retention hold */
export interface RetentionHoldCreate {
  /** Của ai · Whose data */
  person_id?: PersonId | null;
  /** Loại dữ liệu · Kind of rows */
  entity?: string;
  /** Lý do · Reason */
  reason: string;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to?: Day | null;
}
export type RetentionHoldPatch = Partial<RetentionHoldCreate>;
export type RetentionHoldBulk = Bulk<RetentionHoldId, RetentionHoldCreate, RetentionHoldPatch>;

/** Đến hạn xóa · Due for erasure */
export interface RetentionLine {
  /** Loại dữ liệu · Kind of rows */
  entity: string;
  /** Tên · Name in Vietnamese */
  label_vi: string;
  /** Tên tiếng Anh · Name */
  label_en: string;
  /** Số tháng · Months */
  months: number;
  /** Căn cứ · Basis */
  basis: string;
  /** Đến hạn · Due */
  due: number;
  /** Đang tạm dừng · Held */
  held: number;
}

/**  ·  */
export interface RetentionQuery {
  /** Loại dữ liệu · Kind of rows */
  entity?: string | null;
}

/** Thời hạn lưu · Retention rule */
export interface RetentionRule {
  /** Mã · Id */
  id: RetentionRuleId;
  /** Loại dữ liệu · Kind of rows */
  entity: string;
  /** Số tháng · Months */
  months: number;
  /** Căn cứ · Basis */
  basis: string;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to: Day | null;
  version: number;
  ended_at?: Instant;
}

/** Đặt thời hạn lưu · Retention setting */
export interface RetentionSetting {
  /** Loại dữ liệu · Kind of rows */
  entity: string;
  /** Số tháng · Months */
  months: number;
  /** Căn cứ · Basis */
  basis: string;
  /** Hiệu lực từ · Valid from */
  valid_from?: Day | null;
}

/**  ·  */
export interface WhichRequest {
  /** Yêu cầu · Request */
  id: DataRequestId;
}

/**  ·  */
export interface WhichRestriction {
  /** Hạn chế · Restriction */
  id: RestrictionId;
}

export type DailyUseUserGroup = 'leader' | 'teacher' | 'employee' | 'pupil' | 'guardian';

/** Lượt dùng trong ngày · Use on a day */
export interface DailyUse {
  /** Mã · Id */
  id: DailyUseId;
  /** Tài khoản · Account */
  account_id: AccountId;
  /** Người · Person */
  person_id: PersonId;
  /** Nhóm · Group */
  user_group: DailyUseUserGroup;
  /** Loại · Kind */
  kind: string;
  /** Ngày · Day */
  day: Day;
  /** Số lượt · Times */
  times: number;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=account_id. */
  account?: Account | null;
  /** Only with expand=person_id. */
  person?: Person | null;
}

export type MonthlyUseUserGroup = 'leader' | 'teacher' | 'employee' | 'pupil' | 'guardian';

/** Lượt dùng trong tháng · Use in a month */
export interface MonthlyUse {
  /** Mã · Id */
  id: MonthlyUseId;
  /** Nhóm · Group */
  user_group: MonthlyUseUserGroup;
  /** Loại · Kind */
  kind: string;
  /** Tháng · Month */
  month: Day;
  /** Số người · Persons */
  persons: number;
  /** Số lượt · Times */
  times: number;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
}

export type MyUseUserGroup = 'leader' | 'teacher' | 'employee' | 'pupil' | 'guardian';

/**  ·  */
export interface MyUse {
  /** Ngày · Day */
  day: Day;
  /** Loại · Kind */
  kind: string;
  /** Tên loại · Kind in Vietnamese */
  kind_vi: string;
  /** Tên loại tiếng Anh · Name of the kind */
  kind_en: string;
  /** Nhóm · Group */
  user_group: MyUseUserGroup;
  /** Số lượt · Times */
  times: number;
}

/**  ·  */
export interface MyUseQuery {
  /** Từ ngày · From */
  from?: Day | null;
  /** Đến ngày · Until */
  to?: Day | null;
}

/** Loại lượt dùng · Kind of use */
export interface UseKind {
  /** Mã · Id */
  id: UseKindId;
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name */
  name_en: string;
  /** Tên in · Printed name */
  print_name: string;
  /** Có ý nghĩa · Meaningful */
  meaningful: boolean;
  /** Căn cứ · Legal basis */
  legal_basis: string;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to: Day | null;
  version: number;
  ended_at?: Instant;
}

/** Loại lượt dùng · Kind of use */
export interface UseKindCreate {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name */
  name_en: string;
  /** Tên in · Printed name */
  print_name: string;
  /** Có ý nghĩa · Meaningful */
  meaningful?: boolean;
  /** Căn cứ · Legal basis */
  legal_basis?: string;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to?: Day | null;
}
export type UseKindPatch = Partial<UseKindCreate>;
export type UseKindChange = Omit<UseKindPatch, 'valid_from'> & { from: Day };
export type UseKindBulk = Bulk<UseKindId, UseKindCreate, UseKindPatch>;

export type WeekOfUseUserGroup = 'leader' | 'teacher' | 'employee' | 'pupil' | 'guardian';

/**  ·  */
export interface WeekOfUse {
  /** Tuần từ thứ Hai · Week from Monday */
  monday: Day;
  /** Nhóm · Group */
  user_group: WeekOfUseUserGroup;
  /** Số người · Persons */
  persons: number | null;
  /** Số lượt · Times */
  times: number | null;
}

/**  ·  */
export interface WeeksQuery {
  /** Số tuần · Weeks */
  weeks?: number | null;
}

export type AttachmentAudience = 'staff' | 'readers' | 'author';

/** Tệp đính kèm · Attachment */
export interface Attachment {
  /** Mã · Id */
  id: AttachmentId;
  /** Hồ sơ · Record */
  record: string;
  /** Về người · Person */
  person_id: PersonId | null;
  /** Người đính kèm · Author */
  author_id: AccountId;
  /** Ai được đọc · Audience */
  audience: AttachmentAudience;
  /** Tệp · File */
  file_id: StoredFileId;
  /** Tiêu đề · Title */
  title: string;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=author_id. */
  author?: Account | null;
}

export type AttachmentViewAudience = 'staff' | 'readers' | 'author';

/**  ·  */
export interface AttachmentView {
  /** Tệp đính kèm · Attachment */
  id: AttachmentId;
  /** Hồ sơ · Record */
  record: string;
  /** Tệp · File */
  file_id: StoredFileId;
  /** Tiêu đề · Title */
  title: string;
  /** Tên tệp · Name */
  name: string;
  /** Loại tệp · Media type */
  media_type: string;
  /** Dung lượng (byte) · Size in bytes */
  size: number;
  /** Ai được đọc · Audience */
  audience: AttachmentViewAudience;
  /** Người đính kèm · Author */
  author: string;
  /** Của tôi · Mine */
  mine: boolean;
}

/**  ·  */
export interface MyTodos {
  /** Cả việc đã xong · Done ones too */
  with_done?: boolean;
}

/**  ·  */
export interface NamedAttachment {
  /** Tệp đính kèm · Attachment */
  id: AttachmentId;
}

/**  ·  */
export interface NamedNote {
  /** Ghi chú · Note */
  id: NoteId;
}

/**  ·  */
export interface NamedTodo {
  /** Việc · To-do */
  id: TodoId;
}

/**  ·  */
export interface NamedView {
  /** Khung nhìn · View */
  id: SavedViewId;
}

export type NewAttachmentAudience = 'staff' | 'readers' | 'author';

/**  ·  */
export interface NewAttachment {
  /** Hồ sơ · Record */
  record: string;
  /** Tệp · File */
  file_id: StoredFileId;
  /** Tiêu đề · Title */
  title?: string;
  /** Ai được đọc · Audience */
  audience?: NewAttachmentAudience;
}

export type NewNoteAudience = 'staff' | 'readers' | 'author';

/**  ·  */
export interface NewNote {
  /** Hồ sơ · Record */
  record: string;
  /** Nội dung · Text */
  text: string;
  /** Ai được đọc · Audience */
  audience?: NewNoteAudience;
}

export type NewTodoAssigneeRole = 'administrator' | 'principal' | 'vice_principal' | 'clerk' | 'teacher' | 'nurse' | 'accountant' | 'librarian' | 'cook' | 'technician' | 'appraiser';

/**  ·  */
export interface NewTodo {
  /** Hồ sơ · Record */
  record: string;
  /** Nội dung · Text */
  text: string;
  /** Người làm · Assignee */
  assignee_id?: AccountId | null;
  /** Vai trò làm · Role */
  assignee_role?: NewTodoAssigneeRole | null;
  /** Hạn · Due */
  due_on?: Day | null;
}

/**  ·  */
export interface NewView {
  /** Loại dữ liệu · Entity */
  entity: string;
  /** Tên · Name */
  name: string;
  /** Điều kiện · Query */
  query?: string;
  /** Cột · Columns */
  columns?: string;
  /** Dùng chung · Shared */
  shared?: boolean;
  /** Mặc định · Standard */
  standard?: boolean;
}

export type NoteAudience = 'staff' | 'readers' | 'author';

/** Ghi chú · Note */
export interface Note {
  /** Mã · Id */
  id: NoteId;
  /** Hồ sơ · Record */
  record: string;
  /** Về người · Person */
  person_id: PersonId | null;
  /** Người viết · Author */
  author_id: AccountId;
  /** Ai được đọc · Audience */
  audience: NoteAudience;
  /** Nội dung · Text */
  text: string;
  /** Viết lúc · Written at */
  written_at: Instant;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=author_id. */
  author?: Account | null;
}

export type NoteEditAudience = 'staff' | 'readers' | 'author';

/**  ·  */
export interface NoteEdit {
  /** Ghi chú · Note */
  id: NoteId;
  /** Nội dung · Text */
  text?: string | null;
  /** Ai được đọc · Audience */
  audience?: NoteEditAudience | null;
}

export type NoteViewAudience = 'staff' | 'readers' | 'author';

/**  ·  */
export interface NoteView {
  /** Ghi chú · Note */
  id: NoteId;
  /** Hồ sơ · Record */
  record: string;
  /** Nội dung · Text */
  text: string;
  /** Ai được đọc · Audience */
  audience: NoteViewAudience;
  /** Viết lúc · Written at */
  written_at: Instant;
  /** Người viết · Author */
  author: string;
  /** Của tôi · Mine */
  mine: boolean;
}

/**  ·  */
export interface RecordQuery {
  /** Hồ sơ · Record */
  record: string;
}

/** Khung nhìn đã lưu · Saved view */
export interface SavedView {
  /** Mã · Id */
  id: SavedViewId;
  /** Của · Owner */
  owner_id: AccountId;
  /** Dùng chung ở trường · Shared with */
  shared_with_id: SchoolId | null;
  /** Loại dữ liệu · Entity */
  entity: string;
  /** Tên · Name */
  name: string;
  /** Điều kiện · Query */
  query: string;
  /** Cột · Columns */
  columns: string;
  /** Mặc định · Standard */
  standard: boolean;
  version: number;
  ended_at?: Instant;
  /** Only with expand=owner_id. */
  owner?: Account | null;
  /** Only with expand=shared_with_id. */
  shared_with?: School | null;
}

export type TodoAssigneeRole = 'administrator' | 'principal' | 'vice_principal' | 'clerk' | 'teacher' | 'nurse' | 'accountant' | 'librarian' | 'cook' | 'technician' | 'appraiser';

/** Việc cần làm · To-do */
export interface Todo {
  /** Mã · Id */
  id: TodoId;
  /** Hồ sơ · Record */
  record: string;
  /** Về người · Person */
  person_id: PersonId | null;
  /** Người giao · Author */
  author_id: AccountId;
  /** Người làm · Assignee */
  assignee_id: AccountId | null;
  /** Vai trò làm · Role */
  assignee_role: TodoAssigneeRole | null;
  /** Nội dung · Text */
  text: string;
  /** Hạn · Due */
  due_on: Day | null;
  /** Xong lúc · Done at */
  done_at: Instant | null;
  /** Người đã làm · Done by */
  done_by_id: AccountId | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=author_id. */
  author?: Account | null;
  /** Only with expand=assignee_id. */
  assignee?: Account | null;
  /** Only with expand=done_by_id. */
  done_by?: Account | null;
}

/**  ·  */
export interface TodoDone {
  /** Việc · To-do */
  id: TodoId;
  /** Đã xong · Done */
  done?: boolean;
}

/**  ·  */
export interface TodoEdit {
  /** Việc · To-do */
  id: TodoId;
  /** Nội dung · Text */
  text?: string | null;
  /** Hạn · Due */
  due_on?: Day | null;
}

export type TodoViewAssigneeRole = 'administrator' | 'principal' | 'vice_principal' | 'clerk' | 'teacher' | 'nurse' | 'accountant' | 'librarian' | 'cook' | 'technician' | 'appraiser';

/**  ·  */
export interface TodoView {
  /** Việc · To-do */
  id: TodoId;
  /** Hồ sơ · Record */
  record: string;
  /** Nội dung · Text */
  text: string;
  /** Hạn · Due */
  due_on: Day | null;
  /** Quá hạn · Overdue */
  overdue: boolean;
  /** Xong lúc · Done at */
  done_at: Instant | null;
  /** Người giao · Author */
  author: string;
  /** Người làm · Assignee */
  assignee: string;
  /** Vai trò làm · Role */
  assignee_role: TodoViewAssigneeRole | null;
  /** Của tôi · Mine */
  mine: boolean;
}

/**  ·  */
export interface ViewEdit {
  /** Khung nhìn · View */
  id: SavedViewId;
  /** Tên · Name */
  name?: string | null;
  /** Điều kiện · Query */
  query?: string | null;
  /** Cột · Columns */
  columns?: string | null;
  /** Mặc định · Standard */
  standard?: boolean | null;
}

/**  ·  */
export interface ViewQuery {
  /** Loại dữ liệu · Entity */
  entity?: string | null;
}

/**  ·  */
export interface ViewReport {
  /** Khung nhìn · View */
  id: SavedViewId;
  /** Loại dữ liệu · Entity */
  entity: string;
  /** Địa chỉ · Address */
  path: string;
  /** Tên · Name */
  name: string;
  /** Điều kiện · Query */
  query: string;
  /** Cột · Columns */
  columns: string;
  /** Dùng chung · Shared */
  shared: boolean;
  /** Mặc định · Standard */
  standard: boolean;
  /** Của tôi · Mine */
  mine: boolean;
  /** Số dòng · Rows */
  rows: number | null;
  /** Còn nữa · More rows */
  more_rows: boolean;
}

/** The row types by table. */
export interface Rows {
  accounts_account: Account;
  accounts_account_help: AccountHelp;
  accounts_account_person: AccountPerson;
  accounts_appointment: Appointment;
  accounts_delegation: Delegation;
  accounts_external_identity: ExternalIdentity;
  accounts_officer_post: OfficerPost;
  accounts_service_account: ServiceAccount;
  files_file_quota: FileQuota;
  integrations_web_hook: WebHook;
  org_area: Area;
  org_area_succession: AreaSuccession;
  org_campus: Campus;
  org_grade: Grade;
  org_room: Room;
  org_room_kind: RoomKind;
  org_school: School;
  org_school_form: SchoolForm;
  org_school_stage: SchoolStage;
  org_stage: Stage;
  org_unit: Unit;
  org_unit_period: UnitPeriod;
  people_guardianship: Guardianship;
  people_person: Person;
  people_pupil: Pupil;
  people_staff_member: StaffMember;
  privacy_consent: Consent;
  privacy_consent_age: ConsentAge;
  privacy_data_request: DataRequest;
  privacy_notice: Notice;
  privacy_purpose: Purpose;
  privacy_request_clock: RequestClock;
  privacy_restriction: Restriction;
  privacy_retention_hold: RetentionHold;
  privacy_retention_rule: RetentionRule;
  usage_use_kind: UseKind;
}
export type EntityName = keyof Rows;

export const entities: { readonly [Name in EntityName]: EntityInfo } = {
  accounts_account: {
    module: 'accounts',
    type: 'Account',
    path: '/api/v1/accounts/accounts',
    prefix: 'acc',
    label: { vi: 'Tài khoản', en: 'Account' },
    rest: 'read_only',
    school_owned: false,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'accounts_account', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'holder_id', kind: 'id', label: { vi: 'Chủ tài khoản', en: 'Holder' }, target: 'people_person', expands: 'holder', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'user_name', kind: 'text', label: { vi: 'Tên đăng nhập', en: 'User name' }, limit: 40, required: true, nullable: false, privacy: 'personal', sorted: false, searched: true, filtered: true },
      { name: 'phone', kind: 'text', label: { vi: 'Số điện thoại', en: 'Phone' }, limit: 20, required: false, nullable: true, privacy: 'personal', sorted: false, searched: true, filtered: true },
      { name: 'language', kind: 'choice', label: { vi: 'Ngôn ngữ', en: 'Language' }, choices: ['vi', 'en'], required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'state', kind: 'choice', label: { vi: 'Trạng thái', en: 'State' }, choices: ['active', 'locked', 'closed'], required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  accounts_account_help: {
    module: 'accounts',
    type: 'AccountHelp',
    path: '/api/v1/accounts/account-helps',
    prefix: 'ach',
    label: { vi: 'Can thiệp vào tài khoản', en: 'Help given to an account' },
    rest: 'read_only',
    school_owned: false,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'accounts_account_help', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'account_id', kind: 'id', label: { vi: 'Tài khoản', en: 'Account' }, target: 'accounts_account', expands: 'account', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Chủ tài khoản', en: 'Holder' }, target: 'people_person', expands: 'person', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'kind', kind: 'choice', label: { vi: 'Việc đã làm', en: 'Kind' }, choices: ['opened', 'recovery', 'lock', 'unlock', 'close', 'second_factor_reset', 'linked', 'unlinked'], required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'reason', kind: 'text', label: { vi: 'Lý do', en: 'Reason' }, limit: 500, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'by_id', kind: 'id', label: { vi: 'Người làm', en: 'By' }, target: 'people_person', expands: 'by', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'at', kind: 'instant', label: { vi: 'Lúc', en: 'At' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  accounts_account_person: {
    module: 'accounts',
    type: 'AccountPerson',
    path: '/api/v1/accounts/account-persons',
    prefix: 'acp',
    label: { vi: 'Người của tài khoản', en: 'Person of an account' },
    rest: 'full',
    school_owned: false,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'accounts_account_person', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'account_id', kind: 'id', label: { vi: 'Tài khoản', en: 'Account' }, target: 'accounts_account', expands: 'account', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  accounts_appointment: {
    module: 'accounts',
    type: 'Appointment',
    path: '/api/v1/accounts/appointments',
    prefix: 'apt',
    label: { vi: 'Bổ nhiệm, phân công', en: 'Appointment' },
    rest: 'full',
    school_owned: true,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'accounts_appointment', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'role', kind: 'choice', label: { vi: 'Vai trò', en: 'Role' }, choices: ['administrator', 'principal', 'vice_principal', 'clerk', 'teacher', 'nurse', 'accountant', 'librarian', 'cook', 'technician', 'appraiser'], required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'campus_id', kind: 'id', label: { vi: 'Cơ sở', en: 'Campus' }, target: 'org_campus', expands: 'campus', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'decision', kind: 'text', label: { vi: 'Quyết định', en: 'Decision' }, limit: 200, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Từ ngày', en: 'From' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Until' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  accounts_delegation: {
    module: 'accounts',
    type: 'Delegation',
    path: '/api/v1/accounts/delegations',
    prefix: 'dlg',
    label: { vi: 'Ủy quyền', en: 'Delegation' },
    rest: 'full',
    school_owned: true,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'accounts_delegation', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'from_id', kind: 'id', label: { vi: 'Người ủy quyền', en: 'From' }, target: 'people_person', expands: 'from', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'to_id', kind: 'id', label: { vi: 'Người được ủy quyền', en: 'To' }, target: 'people_person', expands: 'to', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'role', kind: 'choice', label: { vi: 'Vai trò', en: 'Role' }, choices: ['administrator', 'principal', 'vice_principal', 'clerk', 'teacher', 'nurse', 'accountant', 'librarian', 'cook', 'technician', 'appraiser'], required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'reason', kind: 'text', label: { vi: 'Lý do', en: 'Reason' }, limit: 200, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Từ ngày', en: 'From' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Until' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  accounts_external_identity: {
    module: 'accounts',
    type: 'ExternalIdentity',
    path: '/api/v1/accounts/external-identities',
    prefix: 'exi',
    label: { vi: 'Danh tính bên ngoài', en: 'External identity' },
    rest: 'full',
    school_owned: false,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'accounts_external_identity', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'account_id', kind: 'id', label: { vi: 'Tài khoản', en: 'Account' }, target: 'accounts_account', expands: 'account', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'issuer', kind: 'text', label: { vi: 'Nơi cấp', en: 'Issuer' }, limit: 200, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'subject', kind: 'text', label: { vi: 'Mã ở nơi cấp', en: 'Subject' }, limit: 200, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
    ],
  },
  accounts_officer_post: {
    module: 'accounts',
    type: 'OfficerPost',
    path: '/api/v1/accounts/officer-posts',
    prefix: 'ofp',
    label: { vi: 'Cán bộ cơ quan quản lý', en: 'Post at an authority' },
    rest: 'full',
    school_owned: false,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'accounts_officer_post', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'unit_id', kind: 'id', label: { vi: 'Cơ quan', en: 'Authority' }, target: 'org_unit', expands: 'unit', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'role', kind: 'choice', label: { vi: 'Vai trò', en: 'Role' }, choices: ['administrator', 'principal', 'vice_principal', 'clerk', 'teacher', 'nurse', 'accountant', 'librarian', 'cook', 'technician', 'appraiser'], required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'decision', kind: 'text', label: { vi: 'Quyết định', en: 'Decision' }, limit: 200, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Từ ngày', en: 'From' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Until' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  accounts_service_account: {
    module: 'accounts',
    type: 'ServiceAccount',
    path: '/api/v1/accounts/service-accounts',
    prefix: 'sva',
    label: { vi: 'Tài khoản dịch vụ', en: 'Service account' },
    rest: 'full',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'accounts_service_account', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'name', kind: 'text', label: { vi: 'Tên', en: 'Name' }, limit: 80, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'purpose', kind: 'text', label: { vi: 'Dùng để', en: 'Purpose' }, limit: 300, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'roles', kind: 'text', label: { vi: 'Vai trò', en: 'Roles' }, limit: 200, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'scopes', kind: 'text', label: { vi: 'Phạm vi', en: 'Scopes' }, limit: 1000, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Until' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  files_file_quota: {
    module: 'files',
    type: 'FileQuota',
    path: '/api/v1/files/file-quotas',
    prefix: 'fqt',
    label: { vi: 'Dung lượng tệp cho phép', en: 'Room for files' },
    rest: 'full',
    school_owned: false,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'files_file_quota', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'school', kind: 'id', label: { vi: 'Trường', en: 'School' }, help: { vi: 'Trống: mọi trường', en: 'Empty: every school' }, target: 'org_school', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'bytes', kind: 'integer', label: { vi: 'Số byte', en: 'Bytes' }, limit: 1125899906842624, minimum: 0, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  integrations_web_hook: {
    module: 'integrations',
    type: 'WebHook',
    path: '/api/v1/integrations/web-hooks',
    prefix: 'whk',
    label: { vi: 'Đầu nhận sự kiện', en: 'Web-hook' },
    rest: 'read_only',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'integrations_web_hook', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'url', kind: 'text', label: { vi: 'Địa chỉ nhận', en: 'Address' }, limit: 500, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'events', kind: 'text', label: { vi: 'Các sự kiện', en: 'Events' }, help: { vi: 'Tên sự kiện, cách nhau bằng dấu phẩy; để trống: tất cả.', en: 'Names of events with commas between; empty: all of them.' }, limit: 1000, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'note', kind: 'text', label: { vi: 'Ghi chú', en: 'Note' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'active', kind: 'boolean', label: { vi: 'Đang bật', en: 'Active' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'stopped_at', kind: 'instant', label: { vi: 'Tự tắt lúc', en: 'Stopped at' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  org_area: {
    module: 'org',
    type: 'Area',
    path: '/api/v1/org/areas',
    prefix: 'are',
    label: { vi: 'Đơn vị hành chính', en: 'Area' },
    rest: 'full',
    school_owned: false,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'org_area', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'level', kind: 'choice', label: { vi: 'Cấp', en: 'Level' }, choices: ['province', 'district', 'commune'], required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã', en: 'Code' }, limit: 20, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'kind', kind: 'text', label: { vi: 'Loại', en: 'Kind' }, limit: 30, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'name_vi', kind: 'text', label: { vi: 'Tên', en: 'Name in Vietnamese' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'name_en', kind: 'text', label: { vi: 'Tên tiếng Anh', en: 'Name in English' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'print_name', kind: 'text', label: { vi: 'Tên in trên văn bản', en: 'Name as printed' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'parent_id', kind: 'id', label: { vi: 'Thuộc', en: 'Part of' }, target: 'org_area', expands: 'parent', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Hiệu lực từ', en: 'Valid from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Hiệu lực đến', en: 'Valid to' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  org_area_succession: {
    module: 'org',
    type: 'AreaSuccession',
    path: '/api/v1/org/area-successions',
    prefix: 'asu',
    label: { vi: 'Sắp xếp đơn vị hành chính', en: 'Area succession' },
    rest: 'full',
    school_owned: false,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'org_area_succession', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'from_id', kind: 'id', label: { vi: 'Đơn vị cũ', en: 'Old area' }, target: 'org_area', expands: 'from', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'to_id', kind: 'id', label: { vi: 'Đơn vị mới', en: 'New area' }, target: 'org_area', expands: 'to', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'happened_on', kind: 'date', label: { vi: 'Từ ngày', en: 'Since' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'partial', kind: 'boolean', label: { vi: 'Chỉ một phần', en: 'Only a part' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
    ],
  },
  org_campus: {
    module: 'org',
    type: 'Campus',
    path: '/api/v1/org/campuses',
    prefix: 'cmp',
    label: { vi: 'Cơ sở, điểm trường', en: 'Campus' },
    rest: 'full',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'org_campus', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã điểm trường', en: 'Code' }, limit: 20, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'name', kind: 'text', label: { vi: 'Tên điểm trường', en: 'Name' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'address', kind: 'text', label: { vi: 'Địa chỉ', en: 'Address' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'area_id', kind: 'id', label: { vi: 'Xã, phường, đặc khu', en: 'Area' }, target: 'org_area', expands: 'area', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'main', kind: 'boolean', label: { vi: 'Cơ sở chính', en: 'Main campus' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'unit_id', kind: 'id', label: { vi: 'Đơn vị trong hệ thống', en: 'Unit' }, target: 'org_unit', expands: 'unit', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  org_grade: {
    module: 'org',
    type: 'Grade',
    path: '/api/v1/org/grades',
    prefix: 'grd',
    label: { vi: 'Khối lớp, nhóm tuổi', en: 'Grade' },
    rest: 'full',
    school_owned: false,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'org_grade', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã', en: 'Code' }, limit: 20, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'name_vi', kind: 'text', label: { vi: 'Tên', en: 'Name in Vietnamese' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'name_en', kind: 'text', label: { vi: 'Tên tiếng Anh', en: 'Name in English' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'print_name', kind: 'text', label: { vi: 'Tên in trên văn bản', en: 'Name as printed' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'official_code', kind: 'text', label: { vi: 'Mã của Bộ GD&ĐT', en: 'Code of the ministry' }, limit: 20, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'sort', kind: 'integer', label: { vi: 'Thứ tự', en: 'Order' }, limit: 10000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Hiệu lực từ', en: 'Valid from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Hiệu lực đến', en: 'Valid to' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'stage_id', kind: 'id', label: { vi: 'Cấp học', en: 'Stage' }, target: 'org_stage', expands: 'stage', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'age_from_months', kind: 'integer', label: { vi: 'Từ tháng tuổi', en: 'From month of age' }, limit: 1200, minimum: 0, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'age_to_months', kind: 'integer', label: { vi: 'Đến tháng tuổi', en: 'To month of age' }, limit: 1200, minimum: 0, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  org_room: {
    module: 'org',
    type: 'Room',
    path: '/api/v1/org/rooms',
    prefix: 'roo',
    label: { vi: 'Phòng', en: 'Room' },
    rest: 'full',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'org_room', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'campus_id', kind: 'id', label: { vi: 'Điểm trường', en: 'Campus' }, target: 'org_campus', expands: 'campus', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã phòng', en: 'Code' }, limit: 20, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'name', kind: 'text', label: { vi: 'Tên phòng', en: 'Name' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'kind_id', kind: 'id', label: { vi: 'Loại phòng', en: 'Kind' }, target: 'org_room_kind', expands: 'kind', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'floor', kind: 'integer', label: { vi: 'Tầng', en: 'Floor' }, limit: 60, minimum: -5, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'capacity', kind: 'integer', label: { vi: 'Sức chứa', en: 'Capacity' }, limit: 5000, minimum: 0, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'note', kind: 'text', label: { vi: 'Ghi chú', en: 'Note' }, limit: 500, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
    ],
  },
  org_room_kind: {
    module: 'org',
    type: 'RoomKind',
    path: '/api/v1/org/room-kinds',
    prefix: 'rkd',
    label: { vi: 'Loại phòng', en: 'Room kind' },
    rest: 'full',
    school_owned: false,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'org_room_kind', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã', en: 'Code' }, limit: 20, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'name_vi', kind: 'text', label: { vi: 'Tên', en: 'Name in Vietnamese' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'name_en', kind: 'text', label: { vi: 'Tên tiếng Anh', en: 'Name in English' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'print_name', kind: 'text', label: { vi: 'Tên in trên văn bản', en: 'Name as printed' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'official_code', kind: 'text', label: { vi: 'Mã của Bộ GD&ĐT', en: 'Code of the ministry' }, limit: 20, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'sort', kind: 'integer', label: { vi: 'Thứ tự', en: 'Order' }, limit: 10000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Hiệu lực từ', en: 'Valid from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Hiệu lực đến', en: 'Valid to' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  org_school: {
    module: 'org',
    type: 'School',
    path: '/api/v1/org/schools',
    prefix: 'sch',
    label: { vi: 'Trường', en: 'School' },
    rest: 'full',
    school_owned: false,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'org_school', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'unit_id', kind: 'id', label: { vi: 'Đơn vị', en: 'Unit' }, target: 'org_unit', expands: 'unit', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã trường', en: 'Code' }, limit: 20, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'name', kind: 'text', label: { vi: 'Tên trường', en: 'Name' }, limit: 200, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'form_id', kind: 'id', label: { vi: 'Loại hình', en: 'Form' }, target: 'org_school_form', expands: 'form', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'founded_on', kind: 'date', label: { vi: 'Ngày thành lập', en: 'Founded on' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'closed_on', kind: 'date', label: { vi: 'Ngày giải thể', en: 'Closed on' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  org_school_form: {
    module: 'org',
    type: 'SchoolForm',
    path: '/api/v1/org/school-forms',
    prefix: 'frm',
    label: { vi: 'Loại hình trường', en: 'School form' },
    rest: 'full',
    school_owned: false,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'org_school_form', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã', en: 'Code' }, limit: 20, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'name_vi', kind: 'text', label: { vi: 'Tên', en: 'Name in Vietnamese' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'name_en', kind: 'text', label: { vi: 'Tên tiếng Anh', en: 'Name in English' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'print_name', kind: 'text', label: { vi: 'Tên in trên văn bản', en: 'Name as printed' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'official_code', kind: 'text', label: { vi: 'Mã của Bộ GD&ĐT', en: 'Code of the ministry' }, limit: 20, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'sort', kind: 'integer', label: { vi: 'Thứ tự', en: 'Order' }, limit: 10000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Hiệu lực từ', en: 'Valid from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Hiệu lực đến', en: 'Valid to' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  org_school_stage: {
    module: 'org',
    type: 'SchoolStage',
    path: '/api/v1/org/school-stages',
    prefix: 'scs',
    label: { vi: 'Cấp học của trường', en: 'Stage of a school' },
    rest: 'full',
    school_owned: true,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'org_school_stage', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'stage_id', kind: 'id', label: { vi: 'Cấp học', en: 'Stage' }, target: 'org_stage', expands: 'stage', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Từ ngày', en: 'Valid from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Valid to' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  org_stage: {
    module: 'org',
    type: 'Stage',
    path: '/api/v1/org/stages',
    prefix: 'stg',
    label: { vi: 'Cấp học', en: 'Stage' },
    rest: 'full',
    school_owned: false,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'org_stage', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã', en: 'Code' }, limit: 20, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'name_vi', kind: 'text', label: { vi: 'Tên', en: 'Name in Vietnamese' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'name_en', kind: 'text', label: { vi: 'Tên tiếng Anh', en: 'Name in English' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'print_name', kind: 'text', label: { vi: 'Tên in trên văn bản', en: 'Name as printed' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'official_code', kind: 'text', label: { vi: 'Mã của Bộ GD&ĐT', en: 'Code of the ministry' }, limit: 20, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'sort', kind: 'integer', label: { vi: 'Thứ tự', en: 'Order' }, limit: 10000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Hiệu lực từ', en: 'Valid from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Hiệu lực đến', en: 'Valid to' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  org_unit: {
    module: 'org',
    type: 'Unit',
    path: '/api/v1/org/units',
    prefix: 'unt',
    label: { vi: 'Đơn vị', en: 'Unit' },
    rest: 'full',
    school_owned: false,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'org_unit', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'kind', kind: 'choice', label: { vi: 'Loại đơn vị', en: 'Kind' }, choices: ['ministry', 'province', 'district', 'commune', 'school', 'campus', 'unit'], required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã đơn vị', en: 'Code' }, limit: 20, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
    ],
  },
  org_unit_period: {
    module: 'org',
    type: 'UnitPeriod',
    path: '/api/v1/org/unit-periods',
    prefix: 'unp',
    label: { vi: 'Giai đoạn của đơn vị', en: 'Unit period' },
    rest: 'full',
    school_owned: false,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'org_unit_period', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'unit_id', kind: 'id', label: { vi: 'Đơn vị', en: 'Unit' }, target: 'org_unit', expands: 'unit', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'parent_id', kind: 'id', label: { vi: 'Đơn vị cấp trên', en: 'Parent' }, target: 'org_unit', expands: 'parent', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'name', kind: 'text', label: { vi: 'Tên đơn vị', en: 'Name' }, limit: 200, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'short_name', kind: 'text', label: { vi: 'Tên viết tắt', en: 'Short name' }, limit: 60, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'print_name', kind: 'text', label: { vi: 'Tên in trên văn bản', en: 'Name as printed' }, limit: 200, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'area_id', kind: 'id', label: { vi: 'Địa bàn', en: 'Area' }, target: 'org_area', expands: 'area', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Quyết định', en: 'Legal basis' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Từ ngày', en: 'Valid from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Valid to' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  people_guardianship: {
    module: 'people',
    type: 'Guardianship',
    path: '/api/v1/people/guardianships',
    prefix: 'gdn',
    label: { vi: 'Người giám hộ', en: 'Guardianship' },
    rest: 'full',
    school_owned: true,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'people_guardianship', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'pupil_id', kind: 'id', label: { vi: 'Học sinh', en: 'Pupil' }, target: 'people_pupil', expands: 'pupil', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'guardian_id', kind: 'id', label: { vi: 'Người giám hộ', en: 'Guardian' }, target: 'people_person', expands: 'guardian', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'kinship', kind: 'choice', label: { vi: 'Quan hệ', en: 'Kinship' }, choices: ['mother', 'father', 'grandparent', 'sibling', 'other'], required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'contact_order', kind: 'integer', label: { vi: 'Thứ tự liên hệ', en: 'Contact order' }, limit: 9, minimum: 1, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Từ ngày', en: 'From' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Until' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  people_person: {
    module: 'people',
    type: 'Person',
    path: '/api/v1/people/persons',
    prefix: 'per',
    label: { vi: 'Người', en: 'Person' },
    rest: 'full',
    school_owned: false,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'people_person', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'full_name', kind: 'text', label: { vi: 'Họ và tên', en: 'Full name' }, limit: 120, required: true, nullable: false, privacy: 'personal', sorted: true, searched: true, filtered: true },
      { name: 'birth_date', kind: 'date', label: { vi: 'Ngày sinh', en: 'Birth date' }, required: false, nullable: true, privacy: 'personal', sorted: true, searched: false, filtered: true },
      { name: 'sex', kind: 'choice', label: { vi: 'Giới tính', en: 'Sex' }, choices: ['male', 'female'], required: false, nullable: true, privacy: 'personal', sorted: true, searched: false, filtered: true },
      { name: 'personal_number', kind: 'text', label: { vi: 'Số định danh cá nhân', en: 'Personal number' }, limit: 12, required: false, nullable: true, privacy: 'secret', sorted: false, searched: false, filtered: true },
    ],
  },
  people_pupil: {
    module: 'people',
    type: 'Pupil',
    path: '/api/v1/people/pupils',
    prefix: 'pup',
    label: { vi: 'Học sinh', en: 'Pupil' },
    rest: 'full',
    school_owned: true,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'people_pupil', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã học sinh', en: 'Code' }, limit: 20, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'campus_id', kind: 'id', label: { vi: 'Cơ sở', en: 'Campus' }, target: 'org_campus', expands: 'campus', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Nhập học ngày', en: 'Enrolled on' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Until' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  people_staff_member: {
    module: 'people',
    type: 'StaffMember',
    path: '/api/v1/people/staff-members',
    prefix: 'stm',
    label: { vi: 'Cán bộ, giáo viên, nhân viên', en: 'Staff member' },
    rest: 'full',
    school_owned: true,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'people_staff_member', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'kind', kind: 'choice', label: { vi: 'Nhóm', en: 'Kind' }, choices: ['leader', 'teacher', 'employee'], required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã cán bộ', en: 'Code' }, limit: 20, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'campus_id', kind: 'id', label: { vi: 'Cơ sở', en: 'Campus' }, target: 'org_campus', expands: 'campus', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Từ ngày', en: 'From' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Until' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  privacy_consent: {
    module: 'privacy',
    type: 'Consent',
    path: '/api/v1/privacy/consents',
    prefix: 'cns',
    label: { vi: 'Ý kiến đồng ý', en: 'Consent' },
    rest: 'read_only',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'privacy_consent', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Của ai', en: 'Whose data' }, target: 'people_person', expands: 'person', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'purpose', kind: 'text', label: { vi: 'Mã mục đích', en: 'Code of the purpose' }, limit: 40, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'notice_id', kind: 'id', label: { vi: 'Văn bản đã xem', en: 'The text that was shown' }, target: 'privacy_notice', expands: 'notice', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'state', kind: 'choice', label: { vi: 'Ý kiến', en: 'Answer' }, choices: ['given', 'refused', 'withdrawn'], required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'side', kind: 'choice', label: { vi: 'Với tư cách', en: 'As' }, choices: ['representative', 'subject'], required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'given_by', kind: 'id', label: { vi: 'Người trả lời', en: 'Given by' }, target: 'people_person', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'decided_at', kind: 'instant', label: { vi: 'Lúc', en: 'At' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'channel', kind: 'choice', label: { vi: 'Cách trả lời', en: 'Channel' }, choices: ['app', 'paper'], required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'address', kind: 'text', label: { vi: 'Địa chỉ mạng (đã che)', en: 'Address, masked' }, limit: 60, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'reason', kind: 'text', label: { vi: 'Nơi lưu giấy', en: 'Where the paper lies' }, limit: 2000, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
    ],
  },
  privacy_consent_age: {
    module: 'privacy',
    type: 'ConsentAge',
    path: '/api/v1/privacy/consent-ages',
    prefix: 'cag',
    label: { vi: 'Tuổi quyết định', en: 'Age of consent' },
    rest: 'full',
    school_owned: false,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'privacy_consent_age', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'step', kind: 'choice', label: { vi: 'Mốc', en: 'Step' }, choices: ['child_voice', 'own_consent', 'adulthood'], required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'years', kind: 'integer', label: { vi: 'Từ đủ tuổi', en: 'From the age of' }, limit: 30, minimum: 1, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' }, limit: 300, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Hiệu lực từ', en: 'Valid from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Hiệu lực đến', en: 'Valid to' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  privacy_data_request: {
    module: 'privacy',
    type: 'DataRequest',
    path: '/api/v1/privacy/data-requests',
    prefix: 'drq',
    label: { vi: 'Yêu cầu về dữ liệu cá nhân', en: 'Data request' },
    rest: 'read_only',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'privacy_data_request', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Của ai', en: 'Whose data' }, target: 'people_person', expands: 'person', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'asked_by', kind: 'id', label: { vi: 'Người yêu cầu', en: 'Asked by' }, target: 'people_person', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'kind', kind: 'choice', label: { vi: 'Loại yêu cầu', en: 'Kind' }, choices: ['access', 'correct', 'erase', 'restrict', 'object', 'withdraw'], required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'details', kind: 'text', label: { vi: 'Nội dung', en: 'Details' }, limit: 2000, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'purpose', kind: 'text', label: { vi: 'Mã mục đích', en: 'Code of the purpose' }, limit: 40, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'channel', kind: 'choice', label: { vi: 'Cách gửi', en: 'Channel' }, choices: ['app', 'paper'], required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'state', kind: 'choice', label: { vi: 'Trạng thái', en: 'State' }, choices: ['received', 'acknowledged', 'prepared', 'finished', 'refused'], required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'third_party', kind: 'boolean', label: { vi: 'Có bên thứ ba', en: 'A third party takes part' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'received_at', kind: 'instant', label: { vi: 'Nhận lúc', en: 'Received at' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'acknowledge_by', kind: 'date', label: { vi: 'Phản hồi trước hết ngày', en: 'Acknowledge by' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'due_on', kind: 'date', label: { vi: 'Hạn giải quyết', en: 'Due on' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'acknowledged_at', kind: 'instant', label: { vi: 'Đã phản hồi lúc', en: 'Acknowledged at' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'closed_at', kind: 'instant', label: { vi: 'Kết thúc lúc', en: 'Closed at' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'extended_from', kind: 'date', label: { vi: 'Hạn trước khi gia hạn', en: 'Due before the extension' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'extension_reason', kind: 'text', label: { vi: 'Lý do gia hạn', en: 'Reason of the extension' }, limit: 2000, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'legal_ground', kind: 'text', label: { vi: 'Căn cứ pháp lý', en: 'Legal ground' }, limit: 2000, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'answer', kind: 'text', label: { vi: 'Trả lời', en: 'Answer' }, limit: 2000, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'prepared_by', kind: 'id', label: { vi: 'Người chuẩn bị', en: 'Prepared by' }, target: 'people_person', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'decided_by', kind: 'id', label: { vi: 'Người quyết định', en: 'Decided by' }, target: 'people_person', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  privacy_notice: {
    module: 'privacy',
    type: 'Notice',
    path: '/api/v1/privacy/notices',
    prefix: 'ntc',
    label: { vi: 'Thông báo xử lý dữ liệu', en: 'Notice' },
    rest: 'full',
    school_owned: false,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'privacy_notice', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'purpose', kind: 'text', label: { vi: 'Mã mục đích', en: 'Code of the purpose' }, limit: 40, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'number', kind: 'integer', label: { vi: 'Phiên bản', en: 'Version' }, limit: 1000, minimum: 1, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'text_vi', kind: 'text', label: { vi: 'Nội dung', en: 'Text in Vietnamese' }, limit: 4000, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'text_en', kind: 'text', label: { vi: 'Nội dung tiếng Anh', en: 'Text in English' }, limit: 4000, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'child_text_vi', kind: 'text', label: { vi: 'Nội dung cho trẻ', en: 'Text for children in Vietnamese' }, limit: 4000, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'child_text_en', kind: 'text', label: { vi: 'Nội dung cho trẻ (tiếng Anh)', en: 'Text for children' }, limit: 4000, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'asks_again', kind: 'boolean', label: { vi: 'Phải hỏi lại', en: 'Asks everybody again' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Hiệu lực từ', en: 'Valid from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Hiệu lực đến', en: 'Valid to' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  privacy_purpose: {
    module: 'privacy',
    type: 'Purpose',
    path: '/api/v1/privacy/purposes',
    prefix: 'pps',
    label: { vi: 'Mục đích xử lý dữ liệu', en: 'Purpose of data processing' },
    rest: 'full',
    school_owned: false,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'privacy_purpose', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã', en: 'Code' }, limit: 40, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'name_vi', kind: 'text', label: { vi: 'Tên', en: 'Name in Vietnamese' }, limit: 200, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'name_en', kind: 'text', label: { vi: 'Tên tiếng Anh', en: 'Name in English' }, limit: 200, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'print_name', kind: 'text', label: { vi: 'Tên in trên văn bản', en: 'Name as printed' }, limit: 200, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'ground', kind: 'choice', label: { vi: 'Cơ sở xử lý', en: 'Ground' }, choices: ['law', 'contract', 'consent'], required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' }, limit: 300, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'recipients', kind: 'text', label: { vi: 'Ai nhận được', en: 'Recipients' }, limit: 500, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'kept_for', kind: 'text', label: { vi: 'Lưu trong bao lâu', en: 'Kept for' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'child_consent', kind: 'boolean', label: { vi: 'Cần cả ý kiến của trẻ', en: 'Needs the child\'s own yes' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'sensitive', kind: 'boolean', label: { vi: 'Dữ liệu nhạy cảm', en: 'Sensitive data' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'third_party', kind: 'boolean', label: { vi: 'Có bên thứ ba', en: 'A third party takes part' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'sort', kind: 'integer', label: { vi: 'Thứ tự', en: 'Order' }, limit: 10000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Hiệu lực từ', en: 'Valid from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Hiệu lực đến', en: 'Valid to' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  privacy_request_clock: {
    module: 'privacy',
    type: 'RequestClock',
    path: '/api/v1/privacy/request-clocks',
    prefix: 'rqc',
    label: { vi: 'Thời hạn giải quyết yêu cầu', en: 'Clock of data requests' },
    rest: 'full',
    school_owned: false,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'privacy_request_clock', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'kind', kind: 'choice', label: { vi: 'Loại yêu cầu', en: 'Kind' }, choices: ['access', 'correct', 'erase', 'restrict', 'object', 'withdraw'], required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'acknowledge_working_days', kind: 'integer', label: { vi: 'Phản hồi trong (ngày làm việc)', en: 'Acknowledged within (working days)' }, limit: 30, minimum: 0, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'finish_days', kind: 'integer', label: { vi: 'Xong trong (ngày)', en: 'Done within (days)' }, limit: 365, minimum: 0, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'third_party_days', kind: 'integer', label: { vi: 'Xong trong (ngày), khi có bên thứ ba', en: 'Done within (days) with a third party' }, limit: 365, minimum: 0, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'extension_days', kind: 'integer', label: { vi: 'Gia hạn một lần (ngày)', en: 'One extension (days)' }, limit: 365, minimum: 0, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' }, limit: 300, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Hiệu lực từ', en: 'Valid from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Hiệu lực đến', en: 'Valid to' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  privacy_restriction: {
    module: 'privacy',
    type: 'Restriction',
    path: '/api/v1/privacy/restrictions',
    prefix: 'rst',
    label: { vi: 'Hạn chế xử lý', en: 'Restriction' },
    rest: 'read_only',
    school_owned: true,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'privacy_restriction', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Của ai', en: 'Whose data' }, target: 'people_person', expands: 'person', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'request_id', kind: 'id', label: { vi: 'Theo yêu cầu', en: 'By the request' }, target: 'privacy_data_request', expands: 'request', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'purpose', kind: 'text', label: { vi: 'Mã mục đích', en: 'Code of the purpose' }, limit: 40, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Từ ngày', en: 'From' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Until' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  privacy_retention_hold: {
    module: 'privacy',
    type: 'RetentionHold',
    path: '/api/v1/privacy/retention-holds',
    prefix: 'rth',
    label: { vi: 'Tạm dừng xóa', en: 'Retention hold' },
    rest: 'full',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'privacy_retention_hold', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Của ai', en: 'Whose data' }, target: 'people_person', expands: 'person', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'entity', kind: 'text', label: { vi: 'Loại dữ liệu', en: 'Kind of rows' }, limit: 80, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'reason', kind: 'text', label: { vi: 'Lý do', en: 'Reason' }, limit: 500, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Từ ngày', en: 'From' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Until' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  privacy_retention_rule: {
    module: 'privacy',
    type: 'RetentionRule',
    path: '/api/v1/privacy/retention-rules',
    prefix: 'rtr',
    label: { vi: 'Thời hạn lưu', en: 'Retention rule' },
    rest: 'read_only',
    school_owned: false,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'privacy_retention_rule', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'entity', kind: 'text', label: { vi: 'Loại dữ liệu', en: 'Kind of rows' }, limit: 80, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'months', kind: 'integer', label: { vi: 'Số tháng', en: 'Months' }, limit: 1200, minimum: 1, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'basis', kind: 'text', label: { vi: 'Căn cứ', en: 'Basis' }, limit: 300, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Hiệu lực từ', en: 'Valid from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Hiệu lực đến', en: 'Valid to' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  usage_use_kind: {
    module: 'usage',
    type: 'UseKind',
    path: '/api/v1/usage/use-kinds',
    prefix: 'ukd',
    label: { vi: 'Loại lượt dùng', en: 'Kind of use' },
    rest: 'full',
    school_owned: false,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'usage_use_kind', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã', en: 'Code' }, limit: 60, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'name_vi', kind: 'text', label: { vi: 'Tên', en: 'Name in Vietnamese' }, limit: 200, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'name_en', kind: 'text', label: { vi: 'Tên tiếng Anh', en: 'Name' }, limit: 200, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'print_name', kind: 'text', label: { vi: 'Tên in', en: 'Printed name' }, limit: 200, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'meaningful', kind: 'boolean', label: { vi: 'Có ý nghĩa', en: 'Meaningful' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Căn cứ', en: 'Legal basis' }, limit: 200, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Từ ngày', en: 'From' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Until' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
};

/** What the modules' own actions take, the parts of the path included, and answer. */
export interface Actions {
  'DELETE /api/v1/files/files/{id}': { input: null; output: null };
  'DELETE /api/v1/files/uploads/{id}': { input: null; output: null };
  'GET /api/v1/accounts/me': { input: null; output: One<Me> };
  'GET /api/v1/accounts/me/events': { input: null; output: One<EventView[]> };
  'GET /api/v1/accounts/service-accounts/{id}/tokens': { input: WhichService; output: One<TokenSummary[]> };
  'GET /api/v1/accounts/sessions': { input: null; output: One<SessionView[]> };
  'GET /api/v1/files/files/{id}': { input: FileAsk; output: One<FileDescription> };
  'GET /api/v1/files/files/{id}/content': { input: null; output: null };
  'GET /api/v1/files/uploads/{id}': { input: null; output: One<UploadState> };
  'GET /api/v1/files/usage': { input: UsageAsk; output: One<FileUsage> };
  'GET /api/v1/integrations/web-hooks/{id}/attempts': { input: WebHookChoiceInput; output: One<AttemptReport[]> };
  'GET /api/v1/org/areas/successors': { input: SuccessorsQuery; output: One<AreaStep[]> };
  'GET /api/v1/org/schools/{id}/authorities': { input: AuthoritiesQuery; output: One<UnitNode[]> };
  'GET /api/v1/org/tree': { input: TreeQuery; output: One<UnitNode[]> };
  'GET /api/v1/platform/changes': { input: ChangesQuery; output: null };
  'GET /api/v1/platform/facts': { input: Nothing; output: One<FactReport[]> };
  'GET /api/v1/platform/home': { input: Nothing; output: One<CardReport[]> };
  'GET /api/v1/platform/import-sheets': { input: Nothing; output: One<SheetReport[]> };
  'GET /api/v1/platform/jobs': { input: JobQuery; output: One<JobReport[]> };
  'GET /api/v1/platform/jobs/{id}': { input: JobChoice; output: One<JobReport> };
  'GET /api/v1/platform/undelivered': { input: FailureQuery; output: One<FailureReport[]> };
  'GET /api/v1/platform/worklists': { input: Nothing; output: One<WorklistCount[]> };
  'GET /api/v1/privacy/access-log': { input: AccessQuery; output: One<AccessEntry[]> };
  'GET /api/v1/privacy/campaigns/{purpose}': { input: CampaignQuery; output: One<CampaignPage> };
  'GET /api/v1/privacy/consents/mine': { input: ConsentsQuery; output: One<ConsentView[]> };
  'GET /api/v1/privacy/data-requests/{id}/document': { input: WhichRequest; output: null };
  'GET /api/v1/privacy/data-requests/{id}/erasure': { input: WhichRequest; output: One<ErasureLine[]> };
  'GET /api/v1/privacy/data-uses': { input: DataUseQuery; output: One<DataUse[]> };
  'GET /api/v1/privacy/retention': { input: RetentionQuery; output: One<RetentionLine[]> };
  'GET /api/v1/usage/mine': { input: MyUseQuery; output: One<MyUse[]> };
  'GET /api/v1/usage/weeks': { input: WeeksQuery; output: One<WeekOfUse[]> };
  'GET /api/v1/workspace/records/{record}/attachments': { input: RecordQuery; output: One<AttachmentView[]> };
  'GET /api/v1/workspace/records/{record}/notes': { input: RecordQuery; output: One<NoteView[]> };
  'GET /api/v1/workspace/records/{record}/todos': { input: RecordQuery; output: One<TodoView[]> };
  'GET /api/v1/workspace/todos': { input: MyTodos; output: One<TodoView[]> };
  'GET /api/v1/workspace/views': { input: ViewQuery; output: One<ViewReport[]> };
  'PATCH /api/v1/files/uploads/{id}': { input: null; output: One<UploadState> };
  'POST /api/v1/accounts/accounts/open': { input: NewAccounts; output: One<OpenedAccount[]> };
  'POST /api/v1/accounts/accounts/{id}/close': { input: WhichAccount; output: null };
  'POST /api/v1/accounts/accounts/{id}/correct': { input: AccountCorrection; output: One<Account> };
  'POST /api/v1/accounts/accounts/{id}/lock': { input: WhichAccount; output: null };
  'POST /api/v1/accounts/accounts/{id}/recovery': { input: WhichAccount; output: One<OneTimeCode> };
  'POST /api/v1/accounts/accounts/{id}/second-factor/reset': { input: WhichAccount; output: null };
  'POST /api/v1/accounts/accounts/{id}/unlock': { input: WhichAccount; output: null };
  'POST /api/v1/accounts/activations': { input: Activation; output: One<Activated> };
  'POST /api/v1/accounts/me/password': { input: PasswordChange; output: One<Renewed> };
  'POST /api/v1/accounts/me/persons': { input: JoinPerson; output: One<JoinedPersons> };
  'POST /api/v1/accounts/me/seat': { input: SeatWish; output: One<Me> };
  'POST /api/v1/accounts/me/second-factor': { input: PasswordProof; output: One<TotpBegun> };
  'POST /api/v1/accounts/me/second-factor/confirm': { input: TotpCode; output: One<TotpConfirmed> };
  'POST /api/v1/accounts/me/second-factor/remove': { input: TotpRemoval; output: One<Renewed> };
  'POST /api/v1/accounts/service-accounts/{id}/tokens': { input: NewToken; output: One<IssuedToken> };
  'POST /api/v1/accounts/service-accounts/{id}/tokens/{token}/revoke': { input: WhichToken; output: null };
  'POST /api/v1/accounts/sessions': { input: SignIn; output: One<SignInAnswer> };
  'POST /api/v1/accounts/sessions/current/end': { input: null; output: null };
  'POST /api/v1/accounts/sessions/current/renew': { input: Renewal; output: One<Renewed> };
  'POST /api/v1/accounts/sessions/revoke-others': { input: null; output: One<SessionsRevoked> };
  'POST /api/v1/accounts/sessions/{id}/revoke': { input: SessionRef; output: One<SessionsRevoked> };
  'POST /api/v1/files/checks': { input: CheckAsk; output: One<CheckAsked> };
  'POST /api/v1/files/uploads': { input: NewUpload; output: One<UploadState> };
  'POST /api/v1/integrations/web-hooks/add': { input: NewWebHook; output: One<WebHook> };
  'POST /api/v1/integrations/web-hooks/{id}/change': { input: WebHookCorrection; output: One<WebHook> };
  'POST /api/v1/integrations/web-hooks/{id}/end': { input: WebHookChoiceInput; output: One<WebHookChoice> };
  'POST /api/v1/integrations/web-hooks/{id}/secret': { input: WebHookChoiceInput; output: One<NewSecret> };
  'POST /api/v1/integrations/web-hooks/{id}/test': { input: WebHookChoiceInput; output: One<WebHook> };
  'POST /api/v1/org/schools/add': { input: NewSchool; output: One<School> };
  'POST /api/v1/people/guardianships/register': { input: NewGuardian; output: One<Guardianship> };
  'POST /api/v1/people/pupils/register': { input: NewPupil; output: One<Pupil> };
  'POST /api/v1/people/staff-members/register': { input: NewStaffMember; output: One<StaffMember> };
  'POST /api/v1/platform/change-sets/{id}/undo': { input: UndoRequest; output: One<Undone> };
  'POST /api/v1/platform/changes/compare': { input: Comparison; output: null };
  'POST /api/v1/platform/jobs/{id}/cancel': { input: JobChoice; output: One<JobReport> };
  'POST /api/v1/platform/jobs/{id}/replay': { input: JobChoice; output: One<JobReport> };
  'POST /api/v1/platform/undelivered/{id}/replay': { input: FailureChoice; output: One<FailureReport> };
  'POST /api/v1/privacy/consents/decide': { input: ConsentDecision; output: One<Consent> };
  'POST /api/v1/privacy/consents/record-paper': { input: PaperConsent; output: One<Consent> };
  'POST /api/v1/privacy/data-requests/ask': { input: NewRequest; output: One<DataRequest> };
  'POST /api/v1/privacy/data-requests/{id}/acknowledge': { input: WhichRequest; output: One<DataRequest> };
  'POST /api/v1/privacy/data-requests/{id}/extend': { input: RequestExtension; output: One<DataRequest> };
  'POST /api/v1/privacy/data-requests/{id}/finish': { input: RequestAnswer; output: One<DataRequest> };
  'POST /api/v1/privacy/data-requests/{id}/prepare': { input: RequestAnswer; output: One<DataRequest> };
  'POST /api/v1/privacy/data-requests/{id}/refuse': { input: RequestAnswer; output: One<DataRequest> };
  'POST /api/v1/privacy/restrictions/{id}/lift': { input: WhichRestriction; output: One<Restriction> };
  'POST /api/v1/privacy/retention-rules/set': { input: RetentionSetting; output: One<RetentionRule> };
  'POST /api/v1/workspace/attachments/{id}/end': { input: NamedAttachment; output: One<AttachmentView> };
  'POST /api/v1/workspace/notes/{id}/edit': { input: NoteEdit; output: One<NoteView> };
  'POST /api/v1/workspace/notes/{id}/end': { input: NamedNote; output: One<NoteView> };
  'POST /api/v1/workspace/records/{record}/attachments': { input: NewAttachment; output: One<AttachmentView> };
  'POST /api/v1/workspace/records/{record}/notes': { input: NewNote; output: One<NoteView> };
  'POST /api/v1/workspace/records/{record}/todos': { input: NewTodo; output: One<TodoView> };
  'POST /api/v1/workspace/todos/{id}/edit': { input: TodoEdit; output: One<TodoView> };
  'POST /api/v1/workspace/todos/{id}/end': { input: NamedTodo; output: One<TodoView> };
  'POST /api/v1/workspace/todos/{id}/mark': { input: TodoDone; output: One<TodoView> };
  'POST /api/v1/workspace/views': { input: NewView; output: One<ViewReport> };
  'POST /api/v1/workspace/views/{id}/edit': { input: ViewEdit; output: One<ViewReport> };
  'POST /api/v1/workspace/views/{id}/end': { input: NamedView; output: One<ViewReport> };
}

export const actions: { readonly [Name in keyof Actions]: ActionInfo } = {
  'DELETE /api/v1/files/files/{id}': { method: 'DELETE', path: '/api/v1/files/files/{id}', module: 'files', label: { vi: 'Xóa tệp của mình khi chưa đính kèm', en: 'Remove an own file that hangs on nothing' }, writes: true },
  'DELETE /api/v1/files/uploads/{id}': { method: 'DELETE', path: '/api/v1/files/uploads/{id}', module: 'files', label: { vi: 'Hủy tệp đang gửi', en: 'Abort an upload' }, writes: true },
  'GET /api/v1/accounts/me': { method: 'GET', path: '/api/v1/accounts/me', module: 'accounts', label: { vi: 'Tôi và các vai của tôi', en: 'Who I am and what I may act as' }, writes: false },
  'GET /api/v1/accounts/me/events': { method: 'GET', path: '/api/v1/accounts/me/events', module: 'accounts', label: { vi: 'Nhật ký đăng nhập', en: 'What happened at my door' }, writes: false },
  'GET /api/v1/accounts/service-accounts/{id}/tokens': { method: 'GET', path: '/api/v1/accounts/service-accounts/{id}/tokens', module: 'accounts', label: { vi: 'Các khóa truy cập của dịch vụ', en: 'Tokens of the service' }, writes: false },
  'GET /api/v1/accounts/sessions': { method: 'GET', path: '/api/v1/accounts/sessions', module: 'accounts', label: { vi: 'Các phiên của tôi', en: 'My sessions' }, writes: false },
  'GET /api/v1/files/files/{id}': { method: 'GET', path: '/api/v1/files/files/{id}', module: 'files', label: { vi: 'Thông tin tệp', en: 'What is known of a file' }, writes: false },
  'GET /api/v1/files/files/{id}/content': { method: 'GET', path: '/api/v1/files/files/{id}/content', module: 'files', label: { vi: 'Nội dung tệp', en: 'The content of a file' }, writes: false },
  'GET /api/v1/files/uploads/{id}': { method: 'GET', path: '/api/v1/files/uploads/{id}', module: 'files', label: { vi: 'Tệp đang gửi đã đến đâu', en: 'How far an upload has come' }, writes: false },
  'GET /api/v1/files/usage': { method: 'GET', path: '/api/v1/files/usage', module: 'files', label: { vi: 'Dung lượng đã dùng', en: 'Room that is used' }, writes: false },
  'GET /api/v1/integrations/web-hooks/{id}/attempts': { method: 'GET', path: '/api/v1/integrations/web-hooks/{id}/attempts', module: 'integrations', label: { vi: 'Các lần gửi gần đây', en: 'The last attempts' }, writes: false },
  'GET /api/v1/org/areas/successors': { method: 'GET', path: '/api/v1/org/areas/successors', module: 'org', label: { vi: 'Đơn vị hành chính nay là gì', en: 'What an area became' }, writes: false },
  'GET /api/v1/org/schools/{id}/authorities': { method: 'GET', path: '/api/v1/org/schools/{id}/authorities', module: 'org', label: { vi: 'Các cơ quan quản lý trường', en: 'The authorities above a school' }, writes: false },
  'GET /api/v1/org/tree': { method: 'GET', path: '/api/v1/org/tree', module: 'org', label: { vi: 'Hệ thống cơ quan và trường', en: 'The tree of authorities' }, writes: false },
  'GET /api/v1/platform/changes': { method: 'GET', path: '/api/v1/platform/changes', module: 'platform', label: { vi: 'Những gì đã thay đổi từ lần trước', en: 'What changed since the last time' }, writes: false },
  'GET /api/v1/platform/facts': { method: 'GET', path: '/api/v1/platform/facts', module: 'platform', label: { vi: 'Số liệu chứng minh', en: 'Facts that the modules can prove' }, writes: false },
  'GET /api/v1/platform/home': { method: 'GET', path: '/api/v1/platform/home', module: 'platform', label: { vi: 'Số liệu trang chủ', en: 'Figures of the home page' }, writes: false },
  'GET /api/v1/platform/import-sheets': { method: 'GET', path: '/api/v1/platform/import-sheets', module: 'platform', label: { vi: 'Các mẫu nhập', en: 'What can be imported' }, writes: false },
  'GET /api/v1/platform/jobs': { method: 'GET', path: '/api/v1/platform/jobs', module: 'platform', label: { vi: 'Các việc chạy nền', en: 'Jobs' }, writes: false },
  'GET /api/v1/platform/jobs/{id}': { method: 'GET', path: '/api/v1/platform/jobs/{id}', module: 'platform', label: { vi: 'Một việc chạy nền', en: 'One job' }, writes: false },
  'GET /api/v1/platform/undelivered': { method: 'GET', path: '/api/v1/platform/undelivered', module: 'platform', label: { vi: 'Sự kiện chưa xử lý được', en: 'Events that could not be handled' }, writes: false },
  'GET /api/v1/platform/worklists': { method: 'GET', path: '/api/v1/platform/worklists', module: 'platform', label: { vi: 'Việc đang chờ tôi', en: 'What waits for me' }, writes: false },
  'GET /api/v1/privacy/access-log': { method: 'GET', path: '/api/v1/privacy/access-log', module: 'privacy', label: { vi: 'Ai đã xem dữ liệu', en: 'Who looked at hidden data' }, writes: false },
  'GET /api/v1/privacy/campaigns/{purpose}': { method: 'GET', path: '/api/v1/privacy/campaigns/{purpose}', module: 'privacy', label: { vi: 'Những ai cần được hỏi', en: 'Who is to be asked' }, writes: false },
  'GET /api/v1/privacy/consents/mine': { method: 'GET', path: '/api/v1/privacy/consents/mine', module: 'privacy', label: { vi: 'Ý kiến của tôi và của con tôi', en: 'What I and my children consent to' }, writes: false },
  'GET /api/v1/privacy/data-requests/{id}/document': { method: 'GET', path: '/api/v1/privacy/data-requests/{id}/document', module: 'privacy', label: { vi: 'Tải bản trích dữ liệu', en: 'Download the data given out' }, writes: false },
  'GET /api/v1/privacy/data-requests/{id}/erasure': { method: 'GET', path: '/api/v1/privacy/data-requests/{id}/erasure', module: 'privacy', label: { vi: 'Xóa gì, giữ gì', en: 'What erasing would do' }, writes: false },
  'GET /api/v1/privacy/data-uses': { method: 'GET', path: '/api/v1/privacy/data-uses', module: 'privacy', label: { vi: 'Được dùng dữ liệu của một người vào việc gì', en: 'What data may be used for' }, writes: false },
  'GET /api/v1/privacy/retention': { method: 'GET', path: '/api/v1/privacy/retention', module: 'privacy', label: { vi: 'Dữ liệu đến hạn xóa', en: 'What is due for erasure' }, writes: false },
  'GET /api/v1/usage/mine': { method: 'GET', path: '/api/v1/usage/mine', module: 'usage', label: { vi: 'Lượt dùng của tôi', en: 'My own use' }, writes: false },
  'GET /api/v1/usage/weeks': { method: 'GET', path: '/api/v1/usage/weeks', module: 'usage', label: { vi: 'Mức độ sử dụng theo tuần', en: 'Use by week' }, writes: false },
  'GET /api/v1/workspace/records/{record}/attachments': { method: 'GET', path: '/api/v1/workspace/records/{record}/attachments', module: 'workspace', label: { vi: 'Tệp đính kèm của hồ sơ', en: 'Attachments of a record' }, writes: false },
  'GET /api/v1/workspace/records/{record}/notes': { method: 'GET', path: '/api/v1/workspace/records/{record}/notes', module: 'workspace', label: { vi: 'Ghi chú của hồ sơ', en: 'Notes beside a record' }, writes: false },
  'GET /api/v1/workspace/records/{record}/todos': { method: 'GET', path: '/api/v1/workspace/records/{record}/todos', module: 'workspace', label: { vi: 'Việc của hồ sơ', en: 'To-dos of a record' }, writes: false },
  'GET /api/v1/workspace/todos': { method: 'GET', path: '/api/v1/workspace/todos', module: 'workspace', label: { vi: 'Việc đang chờ tôi', en: 'What waits for me' }, writes: false },
  'GET /api/v1/workspace/views': { method: 'GET', path: '/api/v1/workspace/views', module: 'workspace', label: { vi: 'Khung nhìn đã lưu', en: 'Saved views' }, writes: false },
  'PATCH /api/v1/files/uploads/{id}': { method: 'PATCH', path: '/api/v1/files/uploads/{id}', module: 'files', label: { vi: 'Gửi tiếp nội dung tệp', en: 'Send the bytes from Upload-Offset on' }, writes: true },
  'POST /api/v1/accounts/accounts/open': { method: 'POST', path: '/api/v1/accounts/accounts/open', module: 'accounts', label: { vi: 'Mở tài khoản cho nhiều người', en: 'Open accounts for many people' }, writes: true },
  'POST /api/v1/accounts/accounts/{id}/close': { method: 'POST', path: '/api/v1/accounts/accounts/{id}/close', module: 'accounts', label: { vi: 'Đóng tài khoản', en: 'Close the account' }, writes: true },
  'POST /api/v1/accounts/accounts/{id}/correct': { method: 'POST', path: '/api/v1/accounts/accounts/{id}/correct', module: 'accounts', label: { vi: 'Sửa tài khoản', en: 'Correct the account' }, writes: true },
  'POST /api/v1/accounts/accounts/{id}/lock': { method: 'POST', path: '/api/v1/accounts/accounts/{id}/lock', module: 'accounts', label: { vi: 'Khóa tài khoản', en: 'Lock the account' }, writes: true },
  'POST /api/v1/accounts/accounts/{id}/recovery': { method: 'POST', path: '/api/v1/accounts/accounts/{id}/recovery', module: 'accounts', label: { vi: 'Cấp mã lấy lại tài khoản', en: 'Give a new way in' }, writes: true },
  'POST /api/v1/accounts/accounts/{id}/second-factor/reset': { method: 'POST', path: '/api/v1/accounts/accounts/{id}/second-factor/reset', module: 'accounts', label: { vi: 'Bỏ xác thực hai lớp', en: 'Remove the second factor' }, writes: true },
  'POST /api/v1/accounts/accounts/{id}/unlock': { method: 'POST', path: '/api/v1/accounts/accounts/{id}/unlock', module: 'accounts', label: { vi: 'Mở khóa tài khoản', en: 'Unlock the account' }, writes: true },
  'POST /api/v1/accounts/activations': { method: 'POST', path: '/api/v1/accounts/activations', module: 'accounts', label: { vi: 'Kích hoạt bằng mã', en: 'Activate by a code' }, writes: true },
  'POST /api/v1/accounts/me/password': { method: 'POST', path: '/api/v1/accounts/me/password', module: 'accounts', label: { vi: 'Đổi mật khẩu', en: 'Change the password' }, writes: true },
  'POST /api/v1/accounts/me/persons': { method: 'POST', path: '/api/v1/accounts/me/persons', module: 'accounts', label: { vi: 'Thêm hồ sơ của tôi ở trường khác bằng mã', en: 'Take over an account opened for me' }, writes: true },
  'POST /api/v1/accounts/me/seat': { method: 'POST', path: '/api/v1/accounts/me/seat', module: 'accounts', label: { vi: 'Chọn vai', en: 'Choose a seat' }, writes: true },
  'POST /api/v1/accounts/me/second-factor': { method: 'POST', path: '/api/v1/accounts/me/second-factor', module: 'accounts', label: { vi: 'Bắt đầu bật xác thực hai lớp', en: 'Begin a second factor' }, writes: true },
  'POST /api/v1/accounts/me/second-factor/confirm': { method: 'POST', path: '/api/v1/accounts/me/second-factor/confirm', module: 'accounts', label: { vi: 'Xác nhận xác thực hai lớp', en: 'Confirm the second factor' }, writes: true },
  'POST /api/v1/accounts/me/second-factor/remove': { method: 'POST', path: '/api/v1/accounts/me/second-factor/remove', module: 'accounts', label: { vi: 'Tắt xác thực hai lớp', en: 'Remove the second factor' }, writes: true },
  'POST /api/v1/accounts/service-accounts/{id}/tokens': { method: 'POST', path: '/api/v1/accounts/service-accounts/{id}/tokens', module: 'accounts', label: { vi: 'Cấp khóa truy cập', en: 'Issue a token' }, writes: true },
  'POST /api/v1/accounts/service-accounts/{id}/tokens/{token}/revoke': { method: 'POST', path: '/api/v1/accounts/service-accounts/{id}/tokens/{token}/revoke', module: 'accounts', label: { vi: 'Thu hồi khóa truy cập', en: 'Revoke a token' }, writes: true },
  'POST /api/v1/accounts/sessions': { method: 'POST', path: '/api/v1/accounts/sessions', module: 'accounts', label: { vi: 'Đăng nhập', en: 'Sign in' }, writes: true },
  'POST /api/v1/accounts/sessions/current/end': { method: 'POST', path: '/api/v1/accounts/sessions/current/end', module: 'accounts', label: { vi: 'Đăng xuất', en: 'Sign out' }, writes: true },
  'POST /api/v1/accounts/sessions/current/renew': { method: 'POST', path: '/api/v1/accounts/sessions/current/renew', module: 'accounts', label: { vi: 'Gia hạn phiên', en: 'Renew the session' }, writes: true },
  'POST /api/v1/accounts/sessions/revoke-others': { method: 'POST', path: '/api/v1/accounts/sessions/revoke-others', module: 'accounts', label: { vi: 'Đóng các phiên khác', en: 'Close all others' }, writes: true },
  'POST /api/v1/accounts/sessions/{id}/revoke': { method: 'POST', path: '/api/v1/accounts/sessions/{id}/revoke', module: 'accounts', label: { vi: 'Đóng một phiên', en: 'Close a session' }, writes: true },
  'POST /api/v1/files/checks': { method: 'POST', path: '/api/v1/files/checks', module: 'files', label: { vi: 'Kiểm tra kho tệp', en: 'Check the contents of files' }, writes: true },
  'POST /api/v1/files/uploads': { method: 'POST', path: '/api/v1/files/uploads', module: 'files', label: { vi: 'Bắt đầu gửi tệp', en: 'Begin an upload' }, writes: true },
  'POST /api/v1/integrations/web-hooks/add': { method: 'POST', path: '/api/v1/integrations/web-hooks/add', module: 'integrations', label: { vi: 'Thêm đầu nhận sự kiện', en: 'Add a web-hook' }, writes: true },
  'POST /api/v1/integrations/web-hooks/{id}/change': { method: 'POST', path: '/api/v1/integrations/web-hooks/{id}/change', module: 'integrations', label: { vi: 'Sửa, bật, tắt', en: 'Change a web-hook' }, writes: true },
  'POST /api/v1/integrations/web-hooks/{id}/end': { method: 'POST', path: '/api/v1/integrations/web-hooks/{id}/end', module: 'integrations', label: { vi: 'Bỏ đầu nhận', en: 'End a web-hook' }, writes: true },
  'POST /api/v1/integrations/web-hooks/{id}/secret': { method: 'POST', path: '/api/v1/integrations/web-hooks/{id}/secret', module: 'integrations', label: { vi: 'Cấp khóa ký mới', en: 'A new secret' }, writes: true },
  'POST /api/v1/integrations/web-hooks/{id}/test': { method: 'POST', path: '/api/v1/integrations/web-hooks/{id}/test', module: 'integrations', label: { vi: 'Gửi thử', en: 'Try a web-hook' }, writes: true },
  'POST /api/v1/org/schools/add': { method: 'POST', path: '/api/v1/org/schools/add', module: 'org', label: { vi: 'Thêm trường', en: 'Add a school' }, writes: true },
  'POST /api/v1/people/guardianships/register': { method: 'POST', path: '/api/v1/people/guardianships/register', module: 'people', label: { vi: 'Thêm người giám hộ mới', en: 'Register a new guardian' }, writes: true },
  'POST /api/v1/people/pupils/register': { method: 'POST', path: '/api/v1/people/pupils/register', module: 'people', label: { vi: 'Tiếp nhận học sinh mới', en: 'Register a new pupil' }, writes: true },
  'POST /api/v1/people/staff-members/register': { method: 'POST', path: '/api/v1/people/staff-members/register', module: 'people', label: { vi: 'Tiếp nhận nhân sự mới', en: 'Register new staff' }, writes: true },
  'POST /api/v1/platform/change-sets/{id}/undo': { method: 'POST', path: '/api/v1/platform/change-sets/{id}/undo', module: 'platform', label: { vi: 'Hoàn tác một thay đổi', en: 'Undo a change set' }, writes: true },
  'POST /api/v1/platform/changes/compare': { method: 'POST', path: '/api/v1/platform/changes/compare', module: 'platform', label: { vi: 'Đối chiếu với những dòng đang giữ', en: 'Compare with the rows that a client holds' }, writes: false },
  'POST /api/v1/platform/jobs/{id}/cancel': { method: 'POST', path: '/api/v1/platform/jobs/{id}/cancel', module: 'platform', label: { vi: 'Dừng một việc', en: 'Cancel a job' }, writes: true },
  'POST /api/v1/platform/jobs/{id}/replay': { method: 'POST', path: '/api/v1/platform/jobs/{id}/replay', module: 'platform', label: { vi: 'Chạy lại việc đã hỏng', en: 'Replay a dead job' }, writes: true },
  'POST /api/v1/platform/undelivered/{id}/replay': { method: 'POST', path: '/api/v1/platform/undelivered/{id}/replay', module: 'platform', label: { vi: 'Xử lý lại một sự kiện', en: 'Try an event again' }, writes: true },
  'POST /api/v1/privacy/consents/decide': { method: 'POST', path: '/api/v1/privacy/consents/decide', module: 'privacy', label: { vi: 'Đồng ý, từ chối hoặc rút lại', en: 'Give, refuse or withdraw consent' }, writes: true },
  'POST /api/v1/privacy/consents/record-paper': { method: 'POST', path: '/api/v1/privacy/consents/record-paper', module: 'privacy', label: { vi: 'Ghi ý kiến trên giấy', en: 'Note an answer on paper' }, writes: true },
  'POST /api/v1/privacy/data-requests/ask': { method: 'POST', path: '/api/v1/privacy/data-requests/ask', module: 'privacy', label: { vi: 'Gửi yêu cầu về dữ liệu', en: 'Make a data request' }, writes: true },
  'POST /api/v1/privacy/data-requests/{id}/acknowledge': { method: 'POST', path: '/api/v1/privacy/data-requests/{id}/acknowledge', module: 'privacy', label: { vi: 'Báo đã nhận', en: 'Acknowledge' }, writes: true },
  'POST /api/v1/privacy/data-requests/{id}/extend': { method: 'POST', path: '/api/v1/privacy/data-requests/{id}/extend', module: 'privacy', label: { vi: 'Gia hạn một lần', en: 'Extend once' }, writes: true },
  'POST /api/v1/privacy/data-requests/{id}/finish': { method: 'POST', path: '/api/v1/privacy/data-requests/{id}/finish', module: 'privacy', label: { vi: 'Giải quyết xong', en: 'Do it and close' }, writes: true },
  'POST /api/v1/privacy/data-requests/{id}/prepare': { method: 'POST', path: '/api/v1/privacy/data-requests/{id}/prepare', module: 'privacy', label: { vi: 'Chuẩn bị giải quyết', en: 'Prepare the answer' }, writes: true },
  'POST /api/v1/privacy/data-requests/{id}/refuse': { method: 'POST', path: '/api/v1/privacy/data-requests/{id}/refuse', module: 'privacy', label: { vi: 'Từ chối có căn cứ', en: 'Refuse on a legal ground' }, writes: true },
  'POST /api/v1/privacy/restrictions/{id}/lift': { method: 'POST', path: '/api/v1/privacy/restrictions/{id}/lift', module: 'privacy', label: { vi: 'Bỏ hạn chế', en: 'Lift a restriction' }, writes: true },
  'POST /api/v1/privacy/retention-rules/set': { method: 'POST', path: '/api/v1/privacy/retention-rules/set', module: 'privacy', label: { vi: 'Đặt thời hạn lưu', en: 'Set how long rows are kept' }, writes: true },
  'POST /api/v1/workspace/attachments/{id}/end': { method: 'POST', path: '/api/v1/workspace/attachments/{id}/end', module: 'workspace', label: { vi: 'Bỏ tệp đính kèm', en: 'End an attachment' }, writes: true },
  'POST /api/v1/workspace/notes/{id}/edit': { method: 'POST', path: '/api/v1/workspace/notes/{id}/edit', module: 'workspace', label: { vi: 'Sửa ghi chú', en: 'Change a note' }, writes: true },
  'POST /api/v1/workspace/notes/{id}/end': { method: 'POST', path: '/api/v1/workspace/notes/{id}/end', module: 'workspace', label: { vi: 'Bỏ ghi chú', en: 'End a note' }, writes: true },
  'POST /api/v1/workspace/records/{record}/attachments': { method: 'POST', path: '/api/v1/workspace/records/{record}/attachments', module: 'workspace', label: { vi: 'Đính kèm tệp', en: 'Attach a file' }, writes: true },
  'POST /api/v1/workspace/records/{record}/notes': { method: 'POST', path: '/api/v1/workspace/records/{record}/notes', module: 'workspace', label: { vi: 'Viết ghi chú', en: 'Write a note' }, writes: true },
  'POST /api/v1/workspace/records/{record}/todos': { method: 'POST', path: '/api/v1/workspace/records/{record}/todos', module: 'workspace', label: { vi: 'Giao việc', en: 'Add a to-do' }, writes: true },
  'POST /api/v1/workspace/todos/{id}/edit': { method: 'POST', path: '/api/v1/workspace/todos/{id}/edit', module: 'workspace', label: { vi: 'Sửa việc', en: 'Change a to-do' }, writes: true },
  'POST /api/v1/workspace/todos/{id}/end': { method: 'POST', path: '/api/v1/workspace/todos/{id}/end', module: 'workspace', label: { vi: 'Bỏ việc', en: 'End a to-do' }, writes: true },
  'POST /api/v1/workspace/todos/{id}/mark': { method: 'POST', path: '/api/v1/workspace/todos/{id}/mark', module: 'workspace', label: { vi: 'Đánh dấu đã xong', en: 'Mark a to-do as done' }, writes: true },
  'POST /api/v1/workspace/views': { method: 'POST', path: '/api/v1/workspace/views', module: 'workspace', label: { vi: 'Lưu khung nhìn', en: 'Save a view' }, writes: true },
  'POST /api/v1/workspace/views/{id}/edit': { method: 'POST', path: '/api/v1/workspace/views/{id}/edit', module: 'workspace', label: { vi: 'Sửa khung nhìn', en: 'Change a view' }, writes: true },
  'POST /api/v1/workspace/views/{id}/end': { method: 'POST', path: '/api/v1/workspace/views/{id}/end', module: 'workspace', label: { vi: 'Bỏ khung nhìn', en: 'End a view' }, writes: true },
};

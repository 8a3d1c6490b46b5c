using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Auction.Data.Postgres.Migrations
{
    /// <summary>The whole model up to cases and pictures. What is on record only grows: the database itself refuses to change or remove it.</summary>
    /// <remarks>
    /// Bears the id of the last of the migrations it stands for, so that a database made by those counts as migrated.
    /// </remarks>
    public partial class CasesAndPictures : Migration
    {
        private static readonly string[] AppendOnly =
        [
            "round_event", "bid_refusal", "seal", "checkpoint", "act",
            "valuation_event", "valuation_answer", "stored_file",
            "disposal_event", "disposal_answer",
        ];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "act",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    actor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    role = table.Column<string>(type: "text", nullable: false),
                    act = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    details = table.Column<string>(type: "text", nullable: false),
                    rule_ids = table.Column<string>(type: "text", nullable: false),
                    prev_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_act", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "asp_net_roles",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    concurrency_stamp = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_roles", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "asp_net_users",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    real_name = table.Column<string>(type: "text", nullable: false),
                    court_id = table.Column<Guid>(type: "uuid", nullable: true),
                    roster_entry_id = table.Column<string>(type: "text", nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    password_hash = table.Column<string>(type: "text", nullable: true),
                    security_stamp = table.Column<string>(type: "text", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "text", nullable: true),
                    phone_number = table.Column<string>(type: "text", nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    lockout_end = table.Column<long>(type: "bigint", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    access_failed_count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_users", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "bid_refusal",
                columns: table => new
                {
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bidder_code = table.Column<string>(type: "text", nullable: false),
                    bid_key = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    refusal = table.Column<int>(type: "integer", nullable: false),
                    judged_seq = table.Column<int>(type: "integer", nullable: false),
                    judged_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    next_minimum = table.Column<long>(type: "bigint", nullable: false),
                    leaf_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    committed_at = table.Column<long>(type: "bigint", nullable: false),
                    seal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    seal_index = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bid_refusal", x => new { x.round_id, x.bidder_code, x.bid_key });
                });

            migrationBuilder.CreateTable(
                name: "checkpoint",
                columns: table => new
                {
                    number = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    body = table.Column<string>(type: "text", nullable: false),
                    prev_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    key_id = table.Column<string>(type: "text", nullable: false),
                    signature = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_checkpoint", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "confirmation_letter",
                columns: table => new
                {
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    made_at = table.Column<long>(type: "bigint", nullable: false),
                    html = table.Column<byte[]>(type: "bytea", nullable: false),
                    sha256 = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_confirmation_letter", x => x.round_id);
                });

            migrationBuilder.CreateTable(
                name: "court",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    name_zh = table.Column<string>(type: "text", nullable: false),
                    name_en = table.Column<string>(type: "text", nullable: false),
                    phone = table.Column<string>(type: "text", nullable: true),
                    supervision_phone = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_court", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "deadline",
                columns: table => new
                {
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    rule_id = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    what_zh = table.Column<string>(type: "text", nullable: false),
                    what_en = table.Column<string>(type: "text", nullable: false),
                    whose = table.Column<string>(type: "text", nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    last_day = table.Column<DateOnly>(type: "date", nullable: false),
                    due_at = table.Column<long>(type: "bigint", nullable: false),
                    is_provisional = table.Column<bool>(type: "boolean", nullable: false),
                    met_at = table.Column<long>(type: "bigint", nullable: true),
                    late_reason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deadline", x => new { x.subject_id, x.key });
                });

            migrationBuilder.CreateTable(
                name: "obligation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    rule_id = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<long>(type: "bigint", nullable: false),
                    due_at = table.Column<long>(type: "bigint", nullable: false),
                    done_at = table.Column<long>(type: "bigint", nullable: true),
                    done_by = table.Column<Guid>(type: "uuid", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_obligation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_state",
                columns: table => new
                {
                    name = table.Column<string>(type: "text", nullable: false),
                    value = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_state", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "roster_entry",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    name_zh = table.Column<string>(type: "text", nullable: false),
                    name_en = table.Column<string>(type: "text", nullable: false),
                    fields = table.Column<string>(type: "text", nullable: false),
                    place_zh = table.Column<string>(type: "text", nullable: false),
                    place_en = table.Column<string>(type: "text", nullable: false),
                    licence = table.Column<string>(type: "text", nullable: false),
                    phone = table.Column<string>(type: "text", nullable: false),
                    listed_from = table.Column<DateOnly>(type: "date", nullable: false),
                    removed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_roster_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "round_event",
                columns: table => new
                {
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    seq = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    payload = table.Column<string>(type: "text", nullable: false),
                    prev_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    bidder_code = table.Column<string>(type: "text", nullable: true),
                    bid_key = table.Column<string>(type: "text", nullable: true),
                    committed_at = table.Column<long>(type: "bigint", nullable: false),
                    seal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    seal_index = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_round_event", x => new { x.round_id, x.seq });
                });

            migrationBuilder.CreateTable(
                name: "seal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    key_id = table.Column<string>(type: "text", nullable: false),
                    leaves = table.Column<byte[]>(type: "bytea", nullable: false),
                    root = table.Column<byte[]>(type: "bytea", nullable: false),
                    signature = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_seal", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "service_gap",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<long>(type: "bigint", nullable: false),
                    to = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_service_gap", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "stored_file",
                columns: table => new
                {
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    length = table.Column<long>(type: "bigint", nullable: false),
                    media_type = table.Column<string>(type: "text", nullable: false),
                    stored_at = table.Column<long>(type: "bigint", nullable: false),
                    bytes = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stored_file", x => x.sha256);
                });

            migrationBuilder.CreateTable(
                name: "asp_net_role_claims",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    role_id = table.Column<Guid>(type: "uuid", nullable: false),
                    claim_type = table.Column<string>(type: "text", nullable: true),
                    claim_value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_role_claims", x => x.id);
                    table.ForeignKey(
                        name: "fk_asp_net_role_claims_asp_net_roles_role_id",
                        column: x => x.role_id,
                        principalTable: "asp_net_roles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "access_token",
                columns: table => new
                {
                    token_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    issued_at = table.Column<long>(type: "bigint", nullable: false),
                    expires_at = table.Column<long>(type: "bigint", nullable: false),
                    revoked_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_access_token", x => x.token_hash);
                    table.ForeignKey(
                        name: "fk_access_token_asp_net_users_account_id",
                        column: x => x.account_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "asp_net_user_claims",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    claim_type = table.Column<string>(type: "text", nullable: true),
                    claim_value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_user_claims", x => x.id);
                    table.ForeignKey(
                        name: "fk_asp_net_user_claims_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "asp_net_user_logins",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "text", nullable: false),
                    provider_key = table.Column<string>(type: "text", nullable: false),
                    provider_display_name = table.Column<string>(type: "text", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_user_logins", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_asp_net_user_logins_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "asp_net_user_roles",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_user_roles", x => new { x.user_id, x.role_id });
                    table.ForeignKey(
                        name: "fk_asp_net_user_roles_asp_net_roles_role_id",
                        column: x => x.role_id,
                        principalTable: "asp_net_roles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_asp_net_user_roles_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "asp_net_user_tokens",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    login_provider = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_user_tokens", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "fk_asp_net_user_tokens_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "bidder_application",
                columns: table => new
                {
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    applied_at = table.Column<long>(type: "bigint", nullable: false),
                    reminders_version = table.Column<string>(type: "text", nullable: false),
                    deposit_reference = table.Column<string>(type: "text", nullable: true),
                    decided_at = table.Column<long>(type: "bigint", nullable: true),
                    decided_by = table.Column<Guid>(type: "uuid", nullable: true),
                    refused_reason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bidder_application", x => new { x.round_id, x.account_id });
                    table.ForeignKey(
                        name: "fk_bidder_application_asp_net_users_account_id",
                        column: x => x.account_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "round_bidder",
                columns: table => new
                {
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bidder_code = table.Column<string>(type: "text", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    rank = table.Column<int>(type: "integer", nullable: true),
                    salt = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_round_bidder", x => new { x.round_id, x.bidder_code });
                    table.ForeignKey(
                        name: "fk_round_bidder_asp_net_users_account_id",
                        column: x => x.account_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "enforcement_case",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    number_key = table.Column<string>(type: "text", nullable: false),
                    court_id = table.Column<Guid>(type: "uuid", nullable: false),
                    filed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    cause = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    judge = table.Column<string>(type: "text", nullable: false),
                    as_of = table.Column<long>(type: "bigint", nullable: true),
                    content_sha256 = table.Column<string>(type: "text", nullable: true),
                    created_at = table.Column<long>(type: "bigint", nullable: false),
                    changed_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_enforcement_case", x => x.id);
                    table.ForeignKey(
                        name: "fk_enforcement_case_court_court_id",
                        column: x => x.court_id,
                        principalTable: "court",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "lot",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    court_id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_number = table.Column<string>(type: "text", nullable: false),
                    title_zh = table.Column<string>(type: "text", nullable: false),
                    title_en = table.Column<string>(type: "text", nullable: false),
                    asset_class = table.Column<int>(type: "integer", nullable: false),
                    category = table.Column<string>(type: "text", nullable: false),
                    region_zh = table.Column<string>(type: "text", nullable: false),
                    region_en = table.Column<string>(type: "text", nullable: false),
                    reference_kind = table.Column<int>(type: "integer", nullable: false),
                    reference_price = table.Column<long>(type: "bigint", nullable: false),
                    facts_json = table.Column<string>(type: "text", nullable: false),
                    disclosures_json = table.Column<string>(type: "text", nullable: false),
                    description_zh = table.Column<string>(type: "text", nullable: false),
                    description_en = table.Column<string>(type: "text", nullable: false),
                    source_note = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<long>(type: "bigint", nullable: false),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    views = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lot", x => x.id);
                    table.ForeignKey(
                        name: "fk_lot_court_court_id",
                        column: x => x.court_id,
                        principalTable: "court",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "asset",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    title_zh = table.Column<string>(type: "text", nullable: false),
                    title_en = table.Column<string>(type: "text", nullable: false),
                    region_zh = table.Column<string>(type: "text", nullable: false),
                    region_en = table.Column<string>(type: "text", nullable: false),
                    facts_json = table.Column<string>(type: "text", nullable: false),
                    is_necessary_home = table.Column<bool>(type: "boolean", nullable: false),
                    is_criminal = table.Column<bool>(type: "boolean", nullable: false),
                    created_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asset", x => x.id);
                    table.ForeignKey(
                        name: "fk_asset_enforcement_case_case_id",
                        column: x => x.case_id,
                        principalTable: "enforcement_case",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "case_court",
                columns: table => new
                {
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    since = table.Column<DateOnly>(type: "date", nullable: false),
                    court_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_court", x => new { x.case_id, x.since });
                    table.ForeignKey(
                        name: "fk_case_court_court_court_id",
                        column: x => x.court_id,
                        principalTable: "court",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_case_court_enforcement_case_case_id",
                        column: x => x.case_id,
                        principalTable: "enforcement_case",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "case_party",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: false),
                    role = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    is_body = table.Column<bool>(type: "boolean", nullable: false),
                    address = table.Column<string>(type: "text", nullable: false),
                    phone = table.Column<string>(type: "text", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_party", x => x.id);
                    table.ForeignKey(
                        name: "fk_case_party_asp_net_users_account_id",
                        column: x => x.account_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_case_party_enforcement_case_case_id",
                        column: x => x.case_id,
                        principalTable: "enforcement_case",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "round",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    lot_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    is_re_auction = table.Column<bool>(type: "boolean", nullable: false),
                    start_price = table.Column<long>(type: "bigint", nullable: false),
                    increment = table.Column<long>(type: "bigint", nullable: false),
                    deposit = table.Column<long>(type: "bigint", nullable: false),
                    noticed_at = table.Column<long>(type: "bigint", nullable: false),
                    starts_at = table.Column<long>(type: "bigint", nullable: false),
                    ends_at = table.Column<long>(type: "bigint", nullable: false),
                    rule_book = table.Column<string>(type: "text", nullable: false),
                    balance_days = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_round", x => x.id);
                    table.ForeignKey(
                        name: "fk_round_lot_lot_id",
                        column: x => x.lot_id,
                        principalTable: "lot",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "valuation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_number = table.Column<string>(type: "text", nullable: false),
                    lot_id = table.Column<Guid>(type: "uuid", nullable: true),
                    asset_zh = table.Column<string>(type: "text", nullable: false),
                    asset_en = table.Column<string>(type: "text", nullable: false),
                    property_kind = table.Column<int>(type: "integer", nullable: false),
                    asset_class = table.Column<int>(type: "integer", nullable: false),
                    phase = table.Column<int>(type: "integer", nullable: false),
                    method = table.Column<int>(type: "integer", nullable: true),
                    institution_id = table.Column<string>(type: "text", nullable: true),
                    is_stayed = table.Column<bool>(type: "boolean", nullable: false),
                    opened_at = table.Column<long>(type: "bigint", nullable: false),
                    duty_due_at = table.Column<long>(type: "bigint", nullable: true),
                    price = table.Column<long>(type: "bigint", nullable: true),
                    fixed_at = table.Column<long>(type: "bigint", nullable: true),
                    valid_until = table.Column<DateOnly>(type: "date", nullable: true),
                    last_start = table.Column<DateOnly>(type: "date", nullable: true),
                    number = table.Column<string>(type: "text", nullable: false),
                    court_id = table.Column<Guid>(type: "uuid", nullable: false),
                    fence = table.Column<Guid>(type: "uuid", nullable: false),
                    seq = table.Column<int>(type: "integer", nullable: false),
                    head_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    last_stamp = table.Column<long>(type: "bigint", nullable: false),
                    wakes_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_valuation", x => x.id);
                    table.ForeignKey(
                        name: "fk_valuation_court_court_id",
                        column: x => x.court_id,
                        principalTable: "court",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_valuation_lot_lot_id",
                        column: x => x.lot_id,
                        principalTable: "lot",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "asset_picture",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    asset_id = table.Column<Guid>(type: "uuid", nullable: false),
                    original_sha256 = table.Column<string>(type: "character varying(64)", nullable: false),
                    caption_zh = table.Column<string>(type: "text", nullable: false),
                    caption_en = table.Column<string>(type: "text", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    is_public = table.Column<bool>(type: "boolean", nullable: false),
                    edit = table.Column<string>(type: "text", nullable: false),
                    copied_edit = table.Column<string>(type: "text", nullable: true),
                    draft_sha256 = table.Column<string>(type: "text", nullable: true),
                    small_sha256 = table.Column<string>(type: "text", nullable: true),
                    medium_sha256 = table.Column<string>(type: "text", nullable: true),
                    large_sha256 = table.Column<string>(type: "text", nullable: true),
                    fault = table.Column<int>(type: "integer", nullable: true),
                    tried_at = table.Column<long>(type: "bigint", nullable: true),
                    added_by = table.Column<Guid>(type: "uuid", nullable: false),
                    added_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asset_picture", x => x.id);
                    table.ForeignKey(
                        name: "fk_asset_picture_asset_asset_id",
                        column: x => x.asset_id,
                        principalTable: "asset",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_asset_picture_stored_file_original_sha256",
                        column: x => x.original_sha256,
                        principalTable: "stored_file",
                        principalColumn: "sha256",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "seizure",
                columns: table => new
                {
                    asset_id = table.Column<Guid>(type: "uuid", nullable: false),
                    document = table.Column<string>(type: "text", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                    turn = table.Column<int>(type: "integer", nullable: false),
                    authority = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_seizure", x => new { x.asset_id, x.document });
                    table.ForeignKey(
                        name: "fk_seizure_asset_asset_id",
                        column: x => x.asset_id,
                        principalTable: "asset",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "claim",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    party_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    asset_id = table.Column<Guid>(type: "uuid", nullable: true),
                    rank = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_claim", x => x.id);
                    table.ForeignKey(
                        name: "fk_claim_asset_asset_id",
                        column: x => x.asset_id,
                        principalTable: "asset",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_claim_case_party_party_id",
                        column: x => x.party_id,
                        principalTable: "case_party",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_claim_enforcement_case_case_id",
                        column: x => x.case_id,
                        principalTable: "enforcement_case",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "round_head",
                columns: table => new
                {
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    fence = table.Column<Guid>(type: "uuid", nullable: false),
                    seq = table.Column<int>(type: "integer", nullable: false),
                    head_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    phase = table.Column<int>(type: "integer", nullable: false),
                    starts_at = table.Column<long>(type: "bigint", nullable: false),
                    ends_at = table.Column<long>(type: "bigint", nullable: false),
                    resumes_at = table.Column<long>(type: "bigint", nullable: true),
                    last_stamp = table.Column<long>(type: "bigint", nullable: false),
                    price = table.Column<long>(type: "bigint", nullable: true),
                    leader_code = table.Column<string>(type: "text", nullable: true),
                    bid_count = table.Column<int>(type: "integer", nullable: false),
                    extension_count = table.Column<int>(type: "integer", nullable: false),
                    bidder_count = table.Column<int>(type: "integer", nullable: false),
                    probed_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_round_head", x => x.round_id);
                    table.ForeignKey(
                        name: "fk_round_head_round_round_id",
                        column: x => x.round_id,
                        principalTable: "round",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "disposal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_number = table.Column<string>(type: "text", nullable: false),
                    asset_id = table.Column<Guid>(type: "uuid", nullable: true),
                    valuation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    lot_id = table.Column<Guid>(type: "uuid", nullable: true),
                    asset_zh = table.Column<string>(type: "text", nullable: false),
                    asset_en = table.Column<string>(type: "text", nullable: false),
                    asset_class = table.Column<int>(type: "integer", nullable: false),
                    phase = table.Column<int>(type: "integer", nullable: false),
                    is_on_hold = table.Column<bool>(type: "boolean", nullable: false),
                    opened_at = table.Column<long>(type: "bigint", nullable: false),
                    duty_due_at = table.Column<long>(type: "bigint", nullable: true),
                    price = table.Column<long>(type: "bigint", nullable: true),
                    round_number = table.Column<int>(type: "integer", nullable: true),
                    round_stage = table.Column<int>(type: "integer", nullable: true),
                    number = table.Column<string>(type: "text", nullable: false),
                    court_id = table.Column<Guid>(type: "uuid", nullable: false),
                    fence = table.Column<Guid>(type: "uuid", nullable: false),
                    seq = table.Column<int>(type: "integer", nullable: false),
                    head_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    last_stamp = table.Column<long>(type: "bigint", nullable: false),
                    wakes_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_disposal", x => x.id);
                    table.ForeignKey(
                        name: "fk_disposal_court_court_id",
                        column: x => x.court_id,
                        principalTable: "court",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_disposal_lot_lot_id",
                        column: x => x.lot_id,
                        principalTable: "lot",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_disposal_valuation_valuation_id",
                        column: x => x.valuation_id,
                        principalTable: "valuation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "draw_secret",
                columns: table => new
                {
                    valuation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    commitment = table.Column<string>(type: "text", nullable: false),
                    cipher = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_draw_secret", x => new { x.valuation_id, x.commitment });
                    table.ForeignKey(
                        name: "fk_draw_secret_valuation_valuation_id",
                        column: x => x.valuation_id,
                        principalTable: "valuation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "outside_request",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    valuation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    caused_by_seq = table.Column<int>(type: "integer", nullable: false),
                    recipient = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    body_sha256 = table.Column<string>(type: "text", nullable: false),
                    due_at = table.Column<long>(type: "bigint", nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    sent_at = table.Column<long>(type: "bigint", nullable: true),
                    faults = table.Column<int>(type: "integer", nullable: false),
                    fault = table.Column<int>(type: "integer", nullable: true),
                    fault_at = table.Column<long>(type: "bigint", nullable: true),
                    next_attempt_at = table.Column<long>(type: "bigint", nullable: true),
                    answered_at = table.Column<long>(type: "bigint", nullable: true),
                    answer_sha256 = table.Column<string>(type: "text", nullable: true),
                    handled_at = table.Column<long>(type: "bigint", nullable: true),
                    closed_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outside_request", x => x.id);
                    table.ForeignKey(
                        name: "fk_outside_request_valuation_valuation_id",
                        column: x => x.valuation_id,
                        principalTable: "valuation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sealed_figure",
                columns: table => new
                {
                    valuation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    party_id = table.Column<string>(type: "text", nullable: false),
                    commitment = table.Column<string>(type: "text", nullable: false),
                    cipher = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sealed_figure", x => new { x.valuation_id, x.party_id });
                    table.ForeignKey(
                        name: "fk_sealed_figure_valuation_valuation_id",
                        column: x => x.valuation_id,
                        principalTable: "valuation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "valuation_answer",
                columns: table => new
                {
                    valuation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false),
                    input_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    from_seq = table.Column<int>(type: "integer", nullable: false),
                    to_seq = table.Column<int>(type: "integer", nullable: false),
                    refusal = table.Column<int>(type: "integer", nullable: true),
                    words_zh = table.Column<string>(type: "text", nullable: true),
                    words_en = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_valuation_answer", x => new { x.valuation_id, x.key });
                    table.ForeignKey(
                        name: "fk_valuation_answer_valuation_valuation_id",
                        column: x => x.valuation_id,
                        principalTable: "valuation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "valuation_event",
                columns: table => new
                {
                    valuation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    seq = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    payload = table.Column<string>(type: "text", nullable: false),
                    prev_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    committed_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_valuation_event", x => new { x.valuation_id, x.seq });
                    table.ForeignKey(
                        name: "fk_valuation_event_valuation_valuation_id",
                        column: x => x.valuation_id,
                        principalTable: "valuation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "valuation_file",
                columns: table => new
                {
                    valuation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    audience = table.Column<int>(type: "integer", nullable: false),
                    added_by = table.Column<Guid>(type: "uuid", nullable: true),
                    added_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_valuation_file", x => new { x.valuation_id, x.sha256 });
                    table.ForeignKey(
                        name: "fk_valuation_file_asp_net_users_added_by",
                        column: x => x.added_by,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_valuation_file_stored_file_sha256",
                        column: x => x.sha256,
                        principalTable: "stored_file",
                        principalColumn: "sha256",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_valuation_file_valuation_valuation_id",
                        column: x => x.valuation_id,
                        principalTable: "valuation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "valuation_party",
                columns: table => new
                {
                    valuation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    party_id = table.Column<string>(type: "text", nullable: false),
                    role = table.Column<int>(type: "integer", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "text", nullable: false),
                    address = table.Column<string>(type: "text", nullable: false),
                    phone = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_valuation_party", x => new { x.valuation_id, x.party_id });
                    table.ForeignKey(
                        name: "fk_valuation_party_asp_net_users_account_id",
                        column: x => x.account_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_valuation_party_valuation_valuation_id",
                        column: x => x.valuation_id,
                        principalTable: "valuation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "disposal_answer",
                columns: table => new
                {
                    disposal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false),
                    input_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    from_seq = table.Column<int>(type: "integer", nullable: false),
                    to_seq = table.Column<int>(type: "integer", nullable: false),
                    refusal = table.Column<int>(type: "integer", nullable: true),
                    words_zh = table.Column<string>(type: "text", nullable: true),
                    words_en = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_disposal_answer", x => new { x.disposal_id, x.key });
                    table.ForeignKey(
                        name: "fk_disposal_answer_disposal_disposal_id",
                        column: x => x.disposal_id,
                        principalTable: "disposal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "disposal_event",
                columns: table => new
                {
                    disposal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    seq = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    payload = table.Column<string>(type: "text", nullable: false),
                    prev_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    committed_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_disposal_event", x => new { x.disposal_id, x.seq });
                    table.ForeignKey(
                        name: "fk_disposal_event_disposal_disposal_id",
                        column: x => x.disposal_id,
                        principalTable: "disposal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "disposal_file",
                columns: table => new
                {
                    disposal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    audience = table.Column<int>(type: "integer", nullable: false),
                    added_by = table.Column<Guid>(type: "uuid", nullable: true),
                    added_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_disposal_file", x => new { x.disposal_id, x.sha256 });
                    table.ForeignKey(
                        name: "fk_disposal_file_asp_net_users_added_by",
                        column: x => x.added_by,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_disposal_file_disposal_disposal_id",
                        column: x => x.disposal_id,
                        principalTable: "disposal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_disposal_file_stored_file_sha256",
                        column: x => x.sha256,
                        principalTable: "stored_file",
                        principalColumn: "sha256",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "disposal_party",
                columns: table => new
                {
                    disposal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    party_id = table.Column<string>(type: "text", nullable: false),
                    role = table.Column<int>(type: "integer", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "text", nullable: false),
                    address = table.Column<string>(type: "text", nullable: false),
                    phone = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_disposal_party", x => new { x.disposal_id, x.party_id });
                    table.ForeignKey(
                        name: "fk_disposal_party_asp_net_users_account_id",
                        column: x => x.account_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_disposal_party_disposal_disposal_id",
                        column: x => x.disposal_id,
                        principalTable: "disposal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "disposal_round",
                columns: table => new
                {
                    disposal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_number = table.Column<int>(type: "integer", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    heard_seq = table.Column<int>(type: "integer", nullable: false),
                    told_seq = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_disposal_round", x => new { x.disposal_id, x.round_number });
                    table.ForeignKey(
                        name: "fk_disposal_round_disposal_disposal_id",
                        column: x => x.disposal_id,
                        principalTable: "disposal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_disposal_round_round_round_id",
                        column: x => x.round_id,
                        principalTable: "round",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_access_token_account_id",
                table: "access_token",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_act_subject",
                table: "act",
                column: "subject");

            migrationBuilder.CreateIndex(
                name: "ix_asp_net_role_claims_role_id",
                table: "asp_net_role_claims",
                column: "role_id");

            migrationBuilder.CreateIndex(
                name: "role_name_index",
                table: "asp_net_roles",
                column: "normalized_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_asp_net_user_claims_user_id",
                table: "asp_net_user_claims",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_asp_net_user_logins_user_id",
                table: "asp_net_user_logins",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_asp_net_user_roles_role_id",
                table: "asp_net_user_roles",
                column: "role_id");

            migrationBuilder.CreateIndex(
                name: "email_index",
                table: "asp_net_users",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "user_name_index",
                table: "asp_net_users",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_asset_case_id_reference",
                table: "asset",
                columns: new[] { "case_id", "reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_asset_number",
                table: "asset",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_asset_picture_asset_id_ordinal",
                table: "asset_picture",
                columns: new[] { "asset_id", "ordinal" });

            migrationBuilder.CreateIndex(
                name: "ix_asset_picture_asset_id_original_sha256",
                table: "asset_picture",
                columns: new[] { "asset_id", "original_sha256" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_asset_picture_original_sha256",
                table: "asset_picture",
                column: "original_sha256");

            migrationBuilder.CreateIndex(
                name: "ix_bidder_application_account_id",
                table: "bidder_application",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_case_court_court_id",
                table: "case_court",
                column: "court_id");

            migrationBuilder.CreateIndex(
                name: "ix_case_party_account_id",
                table: "case_party",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_case_party_case_id_reference",
                table: "case_party",
                columns: new[] { "case_id", "reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_claim_asset_id",
                table: "claim",
                column: "asset_id");

            migrationBuilder.CreateIndex(
                name: "ix_claim_case_id_reference",
                table: "claim",
                columns: new[] { "case_id", "reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_claim_party_id",
                table: "claim",
                column: "party_id");

            migrationBuilder.CreateIndex(
                name: "ix_confirmation_letter_number",
                table: "confirmation_letter",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_court_code",
                table: "court",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_deadline_met_at_due_at",
                table: "deadline",
                columns: new[] { "met_at", "due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_disposal_asset_id",
                table: "disposal",
                column: "asset_id");

            migrationBuilder.CreateIndex(
                name: "ix_disposal_court_id_duty_due_at",
                table: "disposal",
                columns: new[] { "court_id", "duty_due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_disposal_court_id_last_stamp_id",
                table: "disposal",
                columns: new[] { "court_id", "last_stamp", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_disposal_lot_id",
                table: "disposal",
                column: "lot_id");

            migrationBuilder.CreateIndex(
                name: "ix_disposal_number",
                table: "disposal",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_disposal_phase_id",
                table: "disposal",
                columns: new[] { "phase", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_disposal_valuation_id",
                table: "disposal",
                column: "valuation_id");

            migrationBuilder.CreateIndex(
                name: "ix_disposal_wakes_at",
                table: "disposal",
                column: "wakes_at");

            migrationBuilder.CreateIndex(
                name: "ix_disposal_file_added_by",
                table: "disposal_file",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_disposal_file_sha256",
                table: "disposal_file",
                column: "sha256");

            migrationBuilder.CreateIndex(
                name: "ix_disposal_party_account_id",
                table: "disposal_party",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_disposal_round_round_id",
                table: "disposal_round",
                column: "round_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_enforcement_case_court_id_changed_at_id",
                table: "enforcement_case",
                columns: new[] { "court_id", "changed_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_enforcement_case_number_key",
                table: "enforcement_case",
                column: "number_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_lot_category",
                table: "lot",
                column: "category");

            migrationBuilder.CreateIndex(
                name: "ix_lot_court_id",
                table: "lot",
                column: "court_id");

            migrationBuilder.CreateIndex(
                name: "ix_lot_number",
                table: "lot",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_obligation_done_at",
                table: "obligation",
                column: "done_at");

            migrationBuilder.CreateIndex(
                name: "ix_obligation_round_id_kind",
                table: "obligation",
                columns: new[] { "round_id", "kind" });

            migrationBuilder.CreateIndex(
                name: "ix_outside_request_handled_at_answered_at",
                table: "outside_request",
                columns: new[] { "handled_at", "answered_at" });

            migrationBuilder.CreateIndex(
                name: "ix_outside_request_next_attempt_at",
                table: "outside_request",
                column: "next_attempt_at");

            migrationBuilder.CreateIndex(
                name: "ix_outside_request_valuation_id_caused_by_seq_kind_recipient",
                table: "outside_request",
                columns: new[] { "valuation_id", "caused_by_seq", "kind", "recipient" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_roster_entry_kind_ordinal",
                table: "roster_entry",
                columns: new[] { "kind", "ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_round_lot_id_ordinal",
                table: "round",
                columns: new[] { "lot_id", "ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_round_bidder_account_id",
                table: "round_bidder",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_round_bidder_round_id_account_id",
                table: "round_bidder",
                columns: new[] { "round_id", "account_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_round_event_bid_key_round_id_bidder_code",
                table: "round_event",
                columns: new[] { "bid_key", "round_id", "bidder_code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_round_head_phase_ends_at",
                table: "round_head",
                columns: new[] { "phase", "ends_at" });

            migrationBuilder.CreateIndex(
                name: "ix_seizure_until",
                table: "seizure",
                column: "until");

            migrationBuilder.CreateIndex(
                name: "ix_service_gap_round_id_from",
                table: "service_gap",
                columns: new[] { "round_id", "from" });

            migrationBuilder.CreateIndex(
                name: "ix_valuation_court_id_duty_due_at",
                table: "valuation",
                columns: new[] { "court_id", "duty_due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_valuation_court_id_last_stamp_id",
                table: "valuation",
                columns: new[] { "court_id", "last_stamp", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_valuation_court_id_phase",
                table: "valuation",
                columns: new[] { "court_id", "phase" });

            migrationBuilder.CreateIndex(
                name: "ix_valuation_institution_id",
                table: "valuation",
                column: "institution_id");

            migrationBuilder.CreateIndex(
                name: "ix_valuation_lot_id",
                table: "valuation",
                column: "lot_id");

            migrationBuilder.CreateIndex(
                name: "ix_valuation_number",
                table: "valuation",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_valuation_opened_at_number",
                table: "valuation",
                columns: new[] { "opened_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_valuation_wakes_at",
                table: "valuation",
                column: "wakes_at");

            migrationBuilder.CreateIndex(
                name: "ix_valuation_file_added_by",
                table: "valuation_file",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_valuation_file_sha256",
                table: "valuation_file",
                column: "sha256");

            migrationBuilder.CreateIndex(
                name: "ix_valuation_party_account_id",
                table: "valuation_party",
                column: "account_id");

            // Rewritten with every bid: room beside each row lets PostgreSQL do it without touching an index.
            migrationBuilder.Sql("ALTER TABLE round_head SET (fillfactor = 50);");
            migrationBuilder.Sql("""
                CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN RAISE EXCEPTION '% may only grow', TG_TABLE_NAME; END $$;
                """);
            foreach (var table in AppendOnly)
            {
                migrationBuilder.Sql($"""
                    CREATE TRIGGER {table}_refuses_change BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}
                    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
                    """);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access_token");

            migrationBuilder.DropTable(
                name: "act");

            migrationBuilder.DropTable(
                name: "asp_net_role_claims");

            migrationBuilder.DropTable(
                name: "asp_net_user_claims");

            migrationBuilder.DropTable(
                name: "asp_net_user_logins");

            migrationBuilder.DropTable(
                name: "asp_net_user_roles");

            migrationBuilder.DropTable(
                name: "asp_net_user_tokens");

            migrationBuilder.DropTable(
                name: "asset_picture");

            migrationBuilder.DropTable(
                name: "bid_refusal");

            migrationBuilder.DropTable(
                name: "bidder_application");

            migrationBuilder.DropTable(
                name: "case_court");

            migrationBuilder.DropTable(
                name: "checkpoint");

            migrationBuilder.DropTable(
                name: "claim");

            migrationBuilder.DropTable(
                name: "confirmation_letter");

            migrationBuilder.DropTable(
                name: "deadline");

            migrationBuilder.DropTable(
                name: "disposal_answer");

            migrationBuilder.DropTable(
                name: "disposal_event");

            migrationBuilder.DropTable(
                name: "disposal_file");

            migrationBuilder.DropTable(
                name: "disposal_party");

            migrationBuilder.DropTable(
                name: "disposal_round");

            migrationBuilder.DropTable(
                name: "draw_secret");

            migrationBuilder.DropTable(
                name: "obligation");

            migrationBuilder.DropTable(
                name: "outside_request");

            migrationBuilder.DropTable(
                name: "platform_state");

            migrationBuilder.DropTable(
                name: "roster_entry");

            migrationBuilder.DropTable(
                name: "round_bidder");

            migrationBuilder.DropTable(
                name: "round_event");

            migrationBuilder.DropTable(
                name: "round_head");

            migrationBuilder.DropTable(
                name: "seal");

            migrationBuilder.DropTable(
                name: "sealed_figure");

            migrationBuilder.DropTable(
                name: "seizure");

            migrationBuilder.DropTable(
                name: "service_gap");

            migrationBuilder.DropTable(
                name: "valuation_answer");

            migrationBuilder.DropTable(
                name: "valuation_event");

            migrationBuilder.DropTable(
                name: "valuation_file");

            migrationBuilder.DropTable(
                name: "valuation_party");

            migrationBuilder.DropTable(
                name: "asp_net_roles");

            migrationBuilder.DropTable(
                name: "case_party");

            migrationBuilder.DropTable(
                name: "disposal");

            migrationBuilder.DropTable(
                name: "round");

            migrationBuilder.DropTable(
                name: "asset");

            migrationBuilder.DropTable(
                name: "stored_file");

            migrationBuilder.DropTable(
                name: "asp_net_users");

            migrationBuilder.DropTable(
                name: "valuation");

            migrationBuilder.DropTable(
                name: "enforcement_case");

            migrationBuilder.DropTable(
                name: "lot");

            migrationBuilder.DropTable(
                name: "court");

            migrationBuilder.Sql("DROP FUNCTION refuse_change();");
        }
    }
}
